// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_switch.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/publish/site_manifest.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestJournal = 256'000'000;
constexpr qint64 LargestFile = 1'000'000'000;

QString journalIn(const QString &staging)
{
    return staging + u"/journal.json"_s;
}

Error unreadable(const QString &journal)
{
    return { Error::Kind::Damaged,
             translate("Site",
                       "An earlier publication was interrupted and its journal %1 cannot be read: remove that file, "
                       "then publish again.")
                 .arg(quoted(journal)) };
}

bool isAsListed(const QString &path, const ContentHash &hash)
{
    if (QFileInfo(path).isSymLink())
        return false;
    const auto bytes = readWholeFile(path, LargestFile);
    return bytes && ContentHash::of(*bytes) == hash;
}

} // namespace

SiteFolder SiteSwitch::filesIn(const QString &staging)
{
    return SiteFolder(staging + u"/files"_s);
}

Result<> SiteSwitch::writeJournal(const QString &staging) const
{
    QJsonArray removed;
    for (const auto &removal : removals)
        removed.append(QJsonObject { { u"path"_s, removal.path }, { u"sha256"_s, removal.hash.toString() } });
    const QJsonObject journal { { u"renames"_s, QJsonArray::fromStringList(renames) }, { u"removals"_s, removed } };
    return writeFileSafely(journalIn(staging), QJsonDocument(journal).toJson(QJsonDocument::Compact));
}

Result<std::optional<SiteSwitch>> SiteSwitch::readJournal(const QString &staging)
{
    const auto path = journalIn(staging);
    if (!QFileInfo::exists(path))
        return std::optional<SiteSwitch>();
    const auto bytes = readWholeFile(path, LargestJournal);
    if (!bytes)
        return bytes.error();
    const auto object = QJsonDocument::fromJson(*bytes).object();
    if (object.isEmpty())
        return unreadable(path);
    SiteSwitch todo;
    for (const auto &rename : object["renames"_L1].toArray()) {
        if (!isSitePath(rename.toString()))
            return unreadable(path);
        todo.renames.append(rename.toString());
    }
    for (const auto &removal : object["removals"_L1].toArray()) {
        const auto file = removal.toObject()["path"_L1].toString();
        const auto hash = ContentHash::parse(removal.toObject()["sha256"_L1].toString());
        if (!isSitePath(file) || !hash)
            return unreadable(path);
        todo.removals.append({ file, *hash });
    }
    return std::optional(todo);
}

Result<QStringList> SiteSwitch::run(const QString &target, const std::function<void()> &step) const
{
    const QString staging = target + u'/' + QString::fromLatin1(StagingName);
    const auto files = filesIn(staging);
    SiteFolder site(target);
    for (const auto &path : renames) {
        if (step)
            step();
        if (const auto taken = site.take(files, path); !taken)
            return taken.error();
    }
    QStringList kept;
    for (const auto &removal : removals) {
        if (step)
            step();
        if (site.has(removal.path) && !isAsListed(site.pathOf(removal.path), removal.hash)) {
            kept.append(removal.path);
            continue;
        }
        if (const auto removed = site.remove(removal.path); !removed)
            return removed.error();
    }
    if (step)
        step();
    if (const auto removed = removeFolder(staging); !removed)
        return removed.error();
    return kept;
}

} // namespace tenue
