// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/promise_reference.h"

#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error noSuchPromise(const QString &reference)
{
    return { Error::Kind::NotFound,
             translate("Cli", "There is no promise %1: give a number, a slug or the beginning of an identifier.")
                 .arg(quoted(reference)) };
}

Error severalPromises(const QString &reference, const QList<PromiseRow> &rows)
{
    QStringList slugs;
    for (const auto &row : rows)
        slugs.append(row.slug);
    return { Error::Kind::BadInput,
             translate("Cli", "%1 names several promises: give one of these slugs: %2.")
                 .arg(quoted(reference), slugs.join(u", "_s)) };
}

Result<PromiseRow> byIdentifier(Workspace &workspace, const QString &reference)
{
    const auto found = workspace.revisions().entitiesStartingWith(EntityKind::Promise, reference);
    if (!found)
        return found.error();
    QList<PromiseRow> rows;
    for (const auto &entity : *found) {
        const auto row = workspace.promises().find(PromiseId(entity.uuid()));
        if (!row)
            return row.error();
        if (*row)
            rows.append(**row);
    }
    if (rows.isEmpty())
        return noSuchPromise(reference);
    return rows.size() == 1 ? Result<PromiseRow>(rows.first()) : severalPromises(reference, rows);
}

} // namespace

Result<PromiseRow> findPromise(Workspace &workspace, const QString &reference)
{
    bool isNumber = false;
    const int number = reference.toInt(&isNumber);
    if (isNumber) {
        const auto rows = workspace.promises().withNumber(number);
        if (!rows)
            return rows.error();
        if (rows->size() == 1)
            return rows->first();
        if (rows->size() > 1)
            return severalPromises(reference, *rows);
    }
    const auto row = workspace.promises().withSlug(reference);
    if (!row)
        return row.error();
    if (*row)
        return **row;
    return byIdentifier(workspace, reference);
}

Result<RevisionId> findRevision(Workspace &workspace, const PromiseId &promise, const QString &start)
{
    const auto found = workspace.revisions().startingWith(entityOf(promise), start);
    if (!found)
        return found.error();
    if (found->size() == 1)
        return found->first();
    const auto message = found->isEmpty()
        ? translate("Cli", "This promise has no revision %1: give at least the first four digits, as `log` shows them.")
        : translate("Cli", "Several revisions begin with %1: give more digits.");
    return Error { Error::Kind::NotFound, message.arg(quoted(start)) };
}

} // namespace tenue
