// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/history/dossier_fields.h"
#include "core/text/text_merge.h"

#include <QtCore/QJsonValue>

namespace tenue
{

/// Whose version of a field, or of a paragraph, is meant.
enum class MergeSide { Mine, Theirs };

/// What became of one field that at least one side changed.
struct FieldMerge {
    enum class Kind {
        Mine, ///< only I changed it
        Theirs, ///< only they did
        Both, ///< both did the same
        Merged, ///< each changed other parts: put together
        Conflict, ///< a person decides
    };

    QString field; ///< its path in the dossier's JSON
    QString label; ///< its name for people
    DossierField::Shape shape = DossierField::Shape::Line;
    Kind kind = Kind::Mine;
    QString base; ///< as people read it
    QString mine;
    QString theirs;
    TextMerge text = {}; ///< of texts: paragraph by paragraph
    QJsonValue baseValue = {}; ///< undefined where there is none
    QJsonValue mineValue = {};
    QJsonValue theirsValue = {};
    QJsonValue mergedValue = {}; ///< where there is no conflict
    std::optional<MergeSide> decided = {}; ///< a person's choice in a conflict of the whole field

    bool isOpen() const; ///< in conflict, and not decided
};

/// Two people's versions of one dossier, put together field by field.
///
/// Texts are merged by paragraph, lists by item; a value that both changed otherwise is a conflict.
/// The verdict, with its date and its reasons, is never chosen by the program: once both sides
/// changed anything, and their verdicts differ, a person decides.
struct DossierMerge {
    QList<FieldMerge> fields; ///< those that at least one side changed, in the order of the page

    int openConflicts() const;
    bool isClean() const { return openConflicts() == 0; }
    FieldMerge *find(QStringView field);
    const FieldMerge *find(QStringView field) const;

    /// Decides a field as a whole.
    void decide(QStringView field, MergeSide side);
    /// Decides paragraph `piece` of a text; `words` may be either side, both, or others.
    void decidePiece(QStringView field, qsizetype piece, const QString &words);

    /// The dossier that all this comes to: `mine` where a conflict is still open, in texts both
    /// sides one after the other.
    Result<Promise> merged() const;

    Promise mine;
};

/// Merges what I and they made of `base`. Thread-safe.
DossierMerge mergeDossiers(const Promise &base, const Promise &mine, const Promise &theirs, const DossierWords &words);

} // namespace tenue
