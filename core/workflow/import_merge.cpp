// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_merge.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool isUnexamined(const VerdictScale &scale, const QString &key)
{
    return key == scale.unexaminedKey();
}

// Absent and empty mean the same in every content.
bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    const auto plain = [](const QJsonValue &value) {
        const bool isEmpty = value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty());
        return isEmpty ? QJsonValue() : value;
    };
    return plain(a) == plain(b);
}

QJsonArray sourcesOf(const ImportedRow &row, const ImportFrame &frame)
{
    return { withoutEmptyMembers({ { u"document"_s, frame.document()->toString() }, { u"page"_s, row.page } }) };
}

QJsonArray themesOf(const ImportedRow &row, ImportFrame &frame)
{
    QJsonArray ids;
    for (const auto &name : row.themes)
        ids.append(frame.theme(name).toString());
    return ids;
}

void dateVerdict(QJsonObject &json, const QJsonObject &values, const QDate &asOf, const VerdictScale &scale,
                 VerdictChange change)
{
    const QString verdict = json.value(u"verdict"_s).toString();
    if (!values.contains(u"verdictSince"_s))
        json.insert(u"verdictSince"_s, isUnexamined(scale, verdict) ? QJsonValue() : jsonOf(asOf));
    json.insert(u"verdictChange"_s, isUnexamined(scale, verdict) ? QString() : nameOf(change));
}

Promise promiseOf(const QJsonObject &json, const Promise &otherwise)
{
    const auto promise = Promise::fromJson(json);
    Q_ASSERT(promise);
    return promise ? *promise : otherwise;
}

} // namespace

QJsonObject valuesOf(const ImportedRow &row, ImportFrame &frame, const ColumnMapping &mapping)
{
    QJsonObject values { { u"title"_s, row.title } };
    const auto put = [&](PromiseField field, const QString &name, const QJsonValue &value) {
        if (mapping.provides(field))
            values.insert(name, value);
    };
    put(PromiseField::Quote, u"quote"_s, row.quote);
    put(PromiseField::Institutions, u"institutions"_s, QJsonArray::fromStringList(row.institutions));
    put(PromiseField::Criteria, u"criteria"_s, QJsonArray::fromStringList(row.criteria));
    put(PromiseField::Deadline, u"deadline"_s, jsonOf(row.deadline));
    if (mapping.provides(PromiseField::DeadlineText) || mapping.provides(PromiseField::Deadline))
        values.insert(u"deadlineText"_s, row.deadlineText); // that of a deadline which is no day, too
    put(PromiseField::VerdictReason, u"verdictReason"_s, row.verdictReason);
    put(PromiseField::Summary, u"summary"_s, row.summary);
    put(PromiseField::Body, u"body"_s, row.body);
    put(PromiseField::CheckedOn, u"checkedOn"_s, jsonOf(row.checkedOn));
    if (mapping.provides(PromiseField::VerdictSince) && row.verdictSince.isValid())
        values.insert(u"verdictSince"_s, jsonOf(row.verdictSince));
    if (mapping.provides(PromiseField::Theme))
        values.insert(u"themes"_s, themesOf(row, frame));
    if (mapping.source)
        values.insert(u"sources"_s, sourcesOf(row, frame));
    if (mapping.verdict && !row.verdict.isEmpty())
        values.insert(u"verdict"_s, row.verdict);
    return values;
}

void fill(Promise &promise, const ImportedRow &row, ImportFrame &frame, const ColumnMapping &mapping, const QDate &asOf)
{
    promise.title = row.title;
    promise.quote = row.quote;
    promise.institutions = row.institutions;
    promise.criteria = row.criteria;
    promise.deadline = row.deadline;
    promise.deadlineText = row.deadlineText;
    promise.verdictReason = row.verdictReason;
    promise.summary = row.summary;
    promise.body = row.body;
    promise.checkedOn = row.checkedOn;
    if (mapping.provides(PromiseField::Theme)) {
        for (const auto &name : row.themes)
            promise.themes.append(frame.theme(name));
    }
    if (mapping.source)
        promise.sources = { { *frame.document(), row.page } };
    if (mapping.verdict && !row.verdict.isEmpty())
        promise.verdict = row.verdict;
    promise.verdictSince = row.verdictSince;
    if (isUnexamined(frame.scale(), promise.verdict))
        return;
    promise.verdictChange = VerdictChange::FirstExamination;
    if (!promise.verdictSince.isValid())
        promise.verdictSince = asOf;
}

ImportMerge mergeImported(const Promise &base, const Promise &head, const QJsonObject &values, const QDate &asOf,
                          const VerdictScale &scale)
{
    ImportMerge merge { head, {}, {} };
    const auto before = base.toJson();
    const auto now = head.toJson();
    auto json = now;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (sameValue(it.value(), before.value(it.key())) || sameValue(it.value(), now.value(it.key())))
            continue;
        if (!sameValue(before.value(it.key()), now.value(it.key()))) {
            merge.keptApart.append(it.key());
            continue;
        }
        json.insert(it.key(), it.value());
        merge.taken.append(it.key());
    }
    if (merge.taken.contains(u"verdict"_s))
        dateVerdict(json, values, asOf, scale,
                    isUnexamined(scale, head.verdict) ? VerdictChange::FirstExamination : VerdictChange::NewFact);
    if (!merge.taken.isEmpty())
        merge.value = promiseOf(json, head);
    return merge;
}

} // namespace tenue
