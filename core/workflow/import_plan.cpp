// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_plan.h"

#include "core/base/words.h"
#include "core/domain/import_record.h"
#include "core/domain/slug.h"
#include "core/workflow/import_frame.h"
#include "core/workflow/import_merge.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Plans row after row; keeps in mind what the rows before have taken.
class Planner
{
public:
    Planner(Workspace &workspace, const ImportRequest &request)
        : m_workspace(workspace)
        , m_request(request)
        , m_frame(workspace, request.mapping, request.mandate)
        , m_evidence(workspace)
    {
    }

    Result<ImportPlan> run();

private:
    Result<> readTaken();
    Result<> refuseOlderFile() const;
    Result<> checkVerdicts() const;
    Result<> planRow(const ImportedRow &row);
    Result<> planNew(const ImportedRow &row);
    Result<> planKnown(const ImportedRow &row, const PromiseId &promise);
    Result<Promise> lastImported(const PromiseId &promise, const Loaded<Promise> &head) const;
    void refuse(const ImportedRow &row, const QString &reason);
    void findVanished();
    void noteMissingDates();
    QString takeSlug(const QString &title);
    void takeNumber(int number);

    Workspace &m_workspace;
    const ImportRequest &m_request;
    ImportFrame m_frame;
    ImportEvidence m_evidence;
    ImportPlan m_plan;
    QHash<QString, PromiseId> m_known; ///< by the row's name in the list
    QHash<PromiseId, PromiseRow> m_rows;
    QSet<QString> m_slugs;
    QHash<QString, int> m_suffixes; ///< the last one tried for a slug: a list may hold the same title often
    QSet<int> m_numbers;
    int m_largestNumber = 0;
    QSet<QString> m_rowsInFile;
};

Result<> Planner::readTaken()
{
    const auto rows = m_workspace.promises().rows();
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        m_slugs.insert(row.slug);
        if (row.mandate == m_plan.mandate) {
            takeNumber(row.number);
            m_rows.insert(row.promise, row);
        }
    }
    const auto known = m_workspace.promises().withOriginList(m_plan.mandate, m_request.mapping.list);
    if (!known)
        return known.error();
    for (const auto &[row, promise] : *known)
        m_known.insert(row, promise);
    return m_evidence.read();
}

Result<> Planner::refuseOlderFile() const
{
    const auto records = m_workspace.entities().all<ImportRecord>();
    if (!records)
        return records.error();
    for (const auto &record : *records) {
        const bool sameList = record.value.list == m_request.mapping.list && record.value.mandate == m_plan.mandate;
        if (sameList && record.value.asOf > m_request.asOf)
            return Error { Error::Kind::BadInput,
                           translate("Import",
                                     "A newer file of this list, as of %1, has been imported already: an "
                                     "older one would undo it. Give the date as of which this file holds.")
                               .arg(record.value.asOf.toString(Qt::ISODate)) };
    }
    return {};
}

Result<> Planner::checkVerdicts() const
{
    if (!m_request.mapping.verdict)
        return {};
    QStringList keys { m_request.mapping.verdict->emptyKey };
    for (const auto &value : m_request.mapping.verdict->values)
        keys.append(value.key);
    for (const auto &key : keys) {
        if (!key.isEmpty() && !m_frame.scale().find(key))
            return Error { Error::Kind::BadInput,
                           translate("Import",
                                     "The mapping gives the verdict %1, which is not on the scale of the "
                                     "mandate: correct the mapping, or the scale.")
                               .arg(quoted(key)) };
    }
    return {};
}

void Planner::refuse(const ImportedRow &row, const QString &reason)
{
    m_plan.refused.append({ row.row, row.place, -1, reason });
}

QString Planner::takeSlug(const QString &title)
{
    const QString slug = slugOf(title);
    QString candidate = slug;
    for (auto &suffix = m_suffixes[slug]; m_slugs.contains(candidate);) {
        suffix = std::max(2, suffix + 1);
        candidate = slug + u'-' + QString::number(suffix);
    }
    m_slugs.insert(candidate);
    return candidate;
}

void Planner::takeNumber(int number)
{
    m_numbers.insert(number);
    m_largestNumber = std::max(m_largestNumber, number);
}

Result<> Planner::planNew(const ImportedRow &row)
{
    Promise promise;
    promise.mandate = m_plan.mandate;
    promise.number = row.number;
    if (promise.number == 0)
        promise.number = m_largestNumber + 1;
    if (m_numbers.contains(promise.number)) {
        refuse(row,
               translate("Import", "The number %1 is taken by another promise of this mandate.").arg(promise.number));
        return {};
    }
    promise.verdict = m_frame.scale().unexaminedKey();
    fill(promise, row, m_frame, m_request.mapping, m_request.asOf);
    promise.slug = takeSlug(promise.title);
    promise.origin = ImportOrigin { m_request.mapping.list, row.rowKey, m_request.asOf };
    PlannedPromise planned { .row = row.row, .promise = PromiseId::create(), .value = std::move(promise) };
    m_evidence.attach(row.evidence, planned.value, planned.evidence);
    if (const auto good = planned.value.check(); !good) {
        refuse(row, good.error().message);
        return {};
    }
    takeNumber(planned.value.number);
    m_plan.promises.append(std::move(planned));
    return {};
}

// What the last import of the list brought: the newest imported revision.
Result<Promise> Planner::lastImported(const PromiseId &promise, const Loaded<Promise> &head) const
{
    const auto history = m_workspace.revisions().history(entityOf(promise));
    if (!history)
        return history.error();
    for (auto it = history->crbegin(); it != history->crend(); ++it) {
        if (it->header().reason != Reason::Imported)
            continue;
        if (it->id() == head.revision)
            return head.value;
        const auto loaded = m_workspace.entities().at<Promise>(entityOf(promise), it->id());
        if (!loaded)
            return loaded.error();
        return loaded->value;
    }
    return head.value;
}

Result<> Planner::planKnown(const ImportedRow &row, const PromiseId &promise)
{
    const auto head = m_workspace.entities().find<Promise>(entityOf(promise));
    if (!head)
        return head.error();
    const auto base = lastImported(promise, **head);
    if (!base)
        return base.error();
    const auto merged = mergeImported(*base, (*head)->value, valuesOf(row, m_frame, m_request.mapping), m_request.asOf,
                                      m_frame.scale());
    PlannedPromise planned { .kind = PlannedPromise::Kind::Unchanged,
                             .row = row.row,
                             .promise = promise,
                             .base = (*head)->revision,
                             .value = merged.value,
                             .changedFields = merged.taken };
    if (m_evidence.attach(row.evidence, planned.value, planned.evidence))
        planned.changedFields.append(u"evidence"_s);
    for (const auto &field : merged.keptApart)
        m_plan.leftOut.append({ row.row, row.place, -1,
                                translate("Import",
                                          "%1 was changed both in the file and by a person: the person’s "
                                          "text was kept.")
                                    .arg(field) });
    if (!planned.changedFields.isEmpty()) {
        planned.kind = PlannedPromise::Kind::Changed;
        planned.value.origin = ImportOrigin { m_request.mapping.list, row.rowKey, m_request.asOf };
    }
    m_plan.promises.append(std::move(planned));
    return {};
}

Result<> Planner::planRow(const ImportedRow &row)
{
    m_rowsInFile.insert(row.rowKey);
    const auto known = m_known.constFind(row.rowKey);
    return known == m_known.constEnd() ? planNew(row) : planKnown(row, *known);
}

void Planner::findVanished()
{
    for (auto it = m_known.constBegin(); it != m_known.constEnd(); ++it) {
        if (m_rowsInFile.contains(it.key()))
            continue;
        const auto row = m_rows.constFind(it.value());
        if (row != m_rows.constEnd())
            m_plan.vanished.append({ it.value(), it.key(), row->number, row->title });
    }
    std::sort(m_plan.vanished.begin(), m_plan.vanished.end(),
              [](const VanishedPromise &a, const VanishedPromise &b) { return a.number < b.number; });
}

// It may come in without, but readers are shown how much of the term is over.
void Planner::noteMissingDates()
{
    const auto &mandate = m_plan.newMandate;
    if (!mandate || (mandate->from.isValid() && mandate->to.isValid()))
        return;
    m_plan.notes.append(translate("Import",
                                  "The mapping gives the new mandate %1 no first or last day, and without both its "
                                  "pages cannot be published: add “from” and “to” to “mandate” in the mapping, or "
                                  "fill them in later under Newsroom, Mandates.")
                            .arg(quoted(mandate->title)));
}

Result<ImportPlan> Planner::run()
{
    auto table = readTable(m_request.bytes, m_request.mapping.format);
    if (!table)
        return table.error();
    const auto rows = readPromiseRows(*table, m_request.mapping);
    if (!rows)
        return rows.error();
    if (auto found = m_frame.find(); !found)
        return found.error();
    m_plan.mandate = m_frame.mandate();
    m_plan.refused = rows->refused;
    m_plan.leftOut = rows->leftOut;
    m_plan.blank = rows->blank;
    m_plan.skipped = rows->skipped;
    if (auto newer = refuseOlderFile(); !newer)
        return newer.error();
    if (auto good = checkVerdicts(); !good)
        return good.error();
    if (auto taken = readTaken(); !taken)
        return taken.error();
    m_plan.promises.reserve(rows->rows.size());
    for (const auto &row : rows->rows) {
        if (auto planned = planRow(row); !planned)
            return planned.error();
    }
    findVanished();
    m_frame.tellNew(m_plan);
    noteMissingDates();
    m_plan.table = *std::move(table);
    return std::move(m_plan);
}

} // namespace

int ImportPlan::count(PlannedPromise::Kind kind) const
{
    return static_cast<int>(std::count_if(promises.begin(), promises.end(),
                                          [kind](const PlannedPromise &planned) { return planned.kind == kind; }));
}

Result<ImportPlan> planImport(Workspace &workspace, const ImportRequest &request)
{
    return Planner(workspace, request).run();
}

} // namespace tenue
