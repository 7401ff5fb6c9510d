// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/suggested_changes.h"

#include "core/base/words.h"
#include "core/workflow/changed_entries.h"
#include "core/workflow/changed_paragraphs.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <functional>
#include <memory>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Shape = DossierField::Shape;

/// The changes of one field, and the field with some of them.
struct FieldChanges {
    QString path;
    QList<SuggestedChange> changes; ///< numbered from 0 within the field
    std::function<QJsonValue(const QList<int> &chosen)> with;
};

// A member that is an object comes and goes as a whole; while it is there its own members change.
QString wholeMember(const QString &path, const QJsonObject &before, const QJsonObject &after)
{
    const auto member = path.section(u'.', 0, 0);
    return before.contains(member) && after.contains(member) ? path : member;
}

QStringList paths(const QJsonObject &before, const QJsonObject &after)
{
    QStringList all;
    for (const auto &field : dossierFields())
        all.append(wholeMember(QString::fromLatin1(field.path), before, after));
    all += undescribedPaths(before, dossierFields()) + undescribedPaths(after, dossierFields());
    all.removeDuplicates();
    all.removeIf([&](const QString &path) { return valueAt(before, path) == valueAt(after, path); });
    return all;
}

/// One line a member: "Caption of the picture: The school".
QString membersText(const QString &member, const QJsonObject &value, const DossierWords &words)
{
    QStringList lines;
    for (const auto &field : dossierFields()) {
        const auto path = QString::fromLatin1(field.path);
        if (path.section(u'.', 0, 0) != member)
            continue;
        const auto text = textOf(value.value(path.section(u'.', 1)), field, words);
        if (!text.isEmpty())
            lines.append(translate("SuggestedChanges", "%1: %2", "field, value").arg(labelOf(field), text));
    }
    return lines.join(u'\n');
}

QString labelOfPath(const QString &path)
{
    for (const auto &field : dossierFields()) {
        const auto known = QString::fromLatin1(field.path);
        if (known == path || known.startsWith(path + u'.'))
            return labelOf(field);
    }
    return path;
}

FieldChanges textChanges(const QString &path, const DossierField &field, const QString &before, const QString &after)
{
    const auto paragraphs = std::make_shared<ChangedParagraphs>(before, after);
    FieldChanges found { path, {}, [paragraphs](const QList<int> &chosen) { return paragraphs->with(chosen); } };
    for (int i = 0; i < paragraphs->count(); ++i)
        found.changes.append({ i, path, labelOf(field), paragraphs->before(i), paragraphs->after(i) });
    return found;
}

FieldChanges listChanges(const QString &path, const DossierField &field, const QJsonArray &before,
                         const QJsonArray &after, const DossierWords &words)
{
    const auto entries = std::make_shared<ChangedEntries>(before, after, field, words);
    FieldChanges found { path, {}, [entries](const QList<int> &chosen) { return entries->with(chosen); } };
    for (int i = 0; i < entries->count(); ++i) {
        const auto label = entries->isOrder(i)
            ? translate("SuggestedChanges", "%1: order", "name of a list").arg(labelOf(field))
            : labelOf(field);
        found.changes.append({ i, path, label, entries->before(i), entries->after(i) });
    }
    return found;
}

FieldChanges valueChange(const QString &path, const QJsonObject &before, const QJsonObject &after,
                         const DossierWords &words)
{
    const auto fields = dossierFields();
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto &each) { return path == QLatin1StringView(each.path); });
    const auto shown = [&](const QJsonObject &json) {
        const auto value = valueAt(json, path);
        if (field != fields.end())
            return textOf(value, *field, words);
        static constexpr DossierField plain { "", "" };
        return value.isObject() ? membersText(path, value.toObject(), words) : textOf(value, plain, words);
    };
    const auto value = valueAt(after, path);
    return { path,
             { { 0, path, labelOfPath(path), shown(before), shown(after) } },
             [value, old = valueAt(before, path)](const QList<int> &chosen) {
                 return chosen.isEmpty() ? old : value;
             } };
}

QList<FieldChanges> changesByField(const ProposedDossier &dossier)
{
    QList<FieldChanges> all;
    const auto before = dossier.base.toJson();
    const auto after = dossier.proposed.toJson();
    const auto fields = dossierFields();
    for (const auto &path : paths(before, after)) {
        const auto old = valueAt(before, path);
        const auto now = valueAt(after, path);
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const auto &each) { return path == QLatin1StringView(each.path); });
        if (field != fields.end() && field->shape == Shape::Text)
            all.append(textChanges(path, *field, old.toString(), now.toString()));
        else if (field != fields.end() && isList(field->shape))
            all.append(listChanges(path, *field, old.toArray(), now.toArray(), dossier.words));
        else
            all.append(valueChange(path, before, after, dossier.words));
    }
    return all;
}

// What is empty is left out, as toJson() does.
void put(QJsonObject &json, const QString &path, const QJsonValue &value)
{
    const auto member = path.section(u'.', 0, 0);
    if (path != member) {
        auto inner = json.value(member).toObject();
        put(inner, path.section(u'.', 1), value);
        json.insert(member, inner);
    } else if (value.isUndefined() || (value.isString() && value.toString().isEmpty())) {
        json.remove(member);
    } else {
        json.insert(member, value);
    }
}

} // namespace

QList<SuggestedChange> suggestedChanges(const ProposedDossier &dossier)
{
    QList<SuggestedChange> changes;
    for (const auto &field : changesByField(dossier)) {
        for (auto change : field.changes) {
            change.number = int(changes.size());
            changes.append(change);
        }
    }
    return changes;
}

Result<Promise> withChanges(const ProposedDossier &dossier, const QList<int> &chosen)
{
    auto json = dossier.base.toJson();
    int first = 0;
    for (const auto &field : changesByField(dossier)) {
        QList<int> taken;
        for (int i = 0; i < field.changes.size(); ++i) {
            if (chosen.contains(first + i))
                taken.append(i);
        }
        first += int(field.changes.size());
        if (!taken.isEmpty())
            put(json, field.path, field.with(taken));
    }
    return Promise::fromJson(json);
}

RevisionId proposedRevision(const Evidence &evidence)
{
    return RevisionId(ContentHash::of(QJsonDocument(evidence.toJson()).toJson(QJsonDocument::Compact)));
}

} // namespace tenue
