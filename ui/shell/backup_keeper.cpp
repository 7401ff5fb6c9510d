// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_keeper.h"

#include "core/store/sqlite_settings.h"
#include "core/store/tidying.h"

#include <QtConcurrent/QtConcurrentRun>

#include <tuple>

namespace tenue
{

namespace
{

constexpr std::chrono::seconds LongestTidying { 10 };

} // namespace

BackupKeeper::BackupKeeper(Desks &desks, QObject *parent)
    : QObject(parent)
    , m_desks(desks)
{
    const auto note = [this] { m_isDue = true; };
    connect(&desks.editing(), &EditingDesk::revisionSaved, this, note);
    connect(&desks.editing(), &EditingDesk::assigned, this, note);
    connect(&desks.review(), &ReviewDesk::decided, this, note);
    connect(&desks.publication(), &PublicationDesk::published, this, note);
    connect(&desks.newsroom(), &NewsroomDesk::saved, this, note);
    m_timer.setInterval(std::chrono::minutes(MinutesBetween));
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_isDue)
            backUp();
    });
    m_timer.start();
}

BackupKeeper::~BackupKeeper()
{
    if (!m_isDue)
        return;
    if (auto work = nextWork())
        static_cast<void>(QtConcurrent::run(perform, *std::move(work)));
}

Result<BackupKeeper::Work> BackupKeeper::nextWork()
{
    auto folder = backupFolderOf(m_desks.workspace());
    if (!folder)
        return folder.error();
    m_isDue = false;
    return Work { m_desks.workspace().path(), *std::move(folder), m_desks.session().clock.now() };
}

Result<> BackupKeeper::perform(Work work)
{
    auto database = Database::open(work.workspace, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    if (auto set = applyConnectionSettings(**database); !set)
        return set.error();
    const auto added = work.folder.add(**database, work.at);
    if (!added)
        return added.error();
    // The copy comes first: whoever closes the window may switch the machine off. A file that cannot be tidied now is
    // none the worse for it.
    std::ignore = tidyFile(work.workspace, LongestTidying);
    return {};
}

void BackupKeeper::backUp()
{
    auto work = nextWork();
    if (!work) {
        Q_EMIT failed(work.error());
        return;
    }
    const auto at = work->at;
    QtConcurrent::run(perform, *std::move(work)).then(this, [this, at](const Result<> &done) {
        if (done) {
            Q_EMIT made(at);
            return;
        }
        m_isDue = true;
        Q_EMIT failed(done.error());
    });
}

} // namespace tenue
