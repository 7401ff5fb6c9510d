// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/revision_id.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <QtCore/QUuid>

#include <span>

namespace tenue
{

/// What identifiers in dossiers stand for, in words: all that comparing needs beyond the contents.
struct DossierWords {
    QHash<QUuid, QString> names = {}; ///< of themes, documents, mandates, other promises, evidence
    QHash<QString, QString> verdicts = {}; ///< labels by key
    QHash<RevisionId, QJsonObject> evidence = {}; ///< what pinned revisions say

    QString nameOf(const QString &uuid) const;
    QString verdict(const QString &key) const { return verdicts.value(key, key); }
};

/// A field of a dossier as people compare and merge it. The one table of them is `dossierFields()`:
/// a new member of Promise costs one line there, and a test says so where it is forgotten.
struct DossierField {
    enum class Shape {
        Line, ///< a short text
        Text, ///< paragraphs
        Day, ///< a date
        Moment, ///< a date with a time
        Number,
        Flag,
        Verdict, ///< a key of the scale
        Name, ///< the identifier of one thing
        Choice, ///< one of a few words of the program
        Lines, ///< a list of short texts
        Names, ///< a list of identifiers
        Items, ///< a list of things with parts
        Evidence, ///< the list of evidence, each pinned at a revision
    };

    const char *path; ///< in the dossier's JSON; "image.caption" for a member of a member
    const char *label; ///< marked for translation in the context "DossierField"
    Shape shape = Shape::Line;
    std::span<const DossierField> parts = {}; ///< of each item; the first one tells items apart
};

/// True for Lines, Names, Items and Evidence.
bool isList(DossierField::Shape shape);

/// Every field of a dossier, in the order of the page.
std::span<const DossierField> dossierFields();
/// Every field of a piece of evidence.
std::span<const DossierField> evidenceFields();

/// The label in the language of the program.
QString labelOf(const DossierField &field);

/// The label of the field at `path`, such as "body"; the path itself where there is no such field.
QString labelOfField(QStringView path);

/// The value at `path`; undefined if it is not there.
QJsonValue valueAt(const QJsonObject &json, QStringView path);
/// The paths in `json` that none of `fields` describes: members that a later version wrote.
QStringList undescribedPaths(const QJsonObject &json, std::span<const DossierField> fields);

/// A value as people read it; of lists one line an item.
QString textOf(const QJsonValue &value, const DossierField &field, const DossierWords &words);
/// One item of a list as people know it: "programme.pdf · 14".
QString itemText(const QJsonValue &item, const DossierField &field, const DossierWords &words);
/// What makes an item the same one in two lists.
QString itemKey(const QJsonValue &item, const DossierField &field);

} // namespace tenue
