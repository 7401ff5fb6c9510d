// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promises_line.h"

#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

const auto MomentForm = u"yyyy-MM-dd HH:mm"_s;

Result<PromiseId> promiseNamed(Workspace &workspace, const QString &name)
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (!isNumber) {
        const auto row = workspace.promises().withSlug(name);
        if (!row)
            return row.error();
        if (*row)
            return (*row)->promise;
    } else {
        const auto rows = workspace.promises().withNumber(number);
        if (!rows)
            return rows.error();
        if (rows->size() == 1)
            return rows->first().promise;
        if (rows->size() > 1)
            return Error { Error::Kind::BadInput,
                           translate("PromisesLine",
                                     "Several mandates have a promise no. %1: write the end of its address instead.")
                               .arg(number) };
    }
    return Error { Error::Kind::BadInput,
                   translate("PromisesLine", "There is no promise %1: write its number.").arg(quoted(name)) };
}

} // namespace

QString promisesLine(Workspace &workspace, const QList<PromiseId> &promises)
{
    QStringList names;
    for (const auto &promise : promises) {
        const auto row = workspace.promises().find(promise);
        if (!row || !*row)
            continue;
        const auto same = workspace.promises().withNumber((*row)->number);
        names.append(same && same->size() == 1 ? QString::number((*row)->number) : (*row)->slug);
    }
    return names.join(u", "_s);
}

Result<QList<PromiseId>> promisesInLine(Workspace &workspace, const QString &line)
{
    QList<PromiseId> promises;
    for (const auto &part : line.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto promise = promiseNamed(workspace, part.trimmed());
        if (!promise)
            return promise.error();
        promises.append(*promise);
    }
    return promises;
}

QString momentLine(const QDateTime &moment)
{
    return moment.isValid() ? moment.toLocalTime().toString(MomentForm) : QString();
}

Result<QDateTime> momentInLine(const QString &line)
{
    if (line.trimmed().isEmpty())
        return QDateTime();
    const auto moment = QDateTime::fromString(line.trimmed(), MomentForm);
    if (!moment.isValid())
        return Error {
            Error::Kind::BadInput,
            translate("PromisesLine", "%1 is no moment: write it like 2025-11-14 06:00.").arg(quoted(line))
        };
    return moment.toUTC();
}

} // namespace tenue
