// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_writer.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/publish/site_switch.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestManifest = 256'000'000;

Error refusal(const QString &sentence, const QString &path)
{
    return { Error::Kind::BadInput, sentence.arg(quoted(path)) };
}

/// Makes the folder and keeps everyone else out of it until it is destroyed.
class LockedFolder
{
public:
    LockedFolder() = default;
    ~LockedFolder() { release(); }
    LockedFolder(const LockedFolder &) = delete;
    LockedFolder &operator=(const LockedFolder &) = delete;

    Result<> take(const QString &path)
    {
        const auto name = QFile::encodeName(path);
        if (::mkdir(name.constData(), 0777) != 0 && errno != EEXIST)
            return fileError(path, errno);
        m_descriptor = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (m_descriptor < 0)
            return fileError(path, errno);
        struct stat ours {
        };
        struct stat there {
        };
        // Whoever held it before may just have renamed or removed it: then this is no longer the folder of that name.
        const bool isTaken = ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(m_descriptor, &ours) == 0
            && ::lstat(name.constData(), &there) == 0 && ours.st_ino == there.st_ino;
        if (isTaken)
            return {};
        release();
        return Error { Error::Kind::Locked,
                       translate("Site",
                                 "Another program is publishing into this folder: wait until it has finished.") };
    }
    void release()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }

private:
    int m_descriptor = -1;
};

Result<> emptyFolder(const QString &path)
{
    const QDir folder(path);
    for (const auto &name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const QFileInfo entry(folder, name);
        const bool isFolder = entry.isDir() && !entry.isSymLink();
        if (!(isFolder ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath())))
            return fileError(entry.filePath(), errno ? errno : EIO);
    }
    return {};
}

} // namespace

struct SiteWriter::State {
    QString target; ///< without links on the way to it
    QString staging;
    bool isFresh = false; ///< the staging folder becomes the target itself
    bool isFinished = false;
    LockedFolder lock;
    SiteManifest earlier;
    SiteManifest now;
    QStringList changed;
    SiteReport report;
    std::function<void()> step;

    SiteFolder site { {} };
    SiteFolder files { {} };

    ~State()
    {
        if (!isFinished && !staging.isEmpty()) [[maybe_unused]]
            const auto removed = removeFolder(staging);
    }

    Result<> prepare(const QString &folder);
    Result<> finishEarlier();
    Result<> readEarlier();
    Result<> stage(const QString &path, const QByteArray &bytes);
    Result<> switchFolders();
    Result<> switchFiles();
};

Result<> SiteWriter::State::prepare(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    if (info.exists() && !info.isDir())
        return refusal(translate("Site", "%1 is a file: name a folder for the site."), folder);
    const auto parent = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (parent.isEmpty())
        return refusal(translate("Site", "The folder above %1 does not exist: make it first, or choose another one."),
                       folder);
    target = info.exists() ? info.canonicalFilePath() : parent + u'/' + info.fileName();
    const QFileInfo place(target);
    const auto entries = QDir(target).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    // An empty folder is replaced whole if that is allowed; it may be one that only its inside can change.
    isFresh = entries.isEmpty() && QFileInfo(place.absolutePath()).isWritable();
    const auto stagingName = QString::fromLatin1(SiteSwitch::StagingName);
    staging = isFresh ? QString(place.absolutePath() + u"/."_s + place.fileName() + stagingName)
                      : QString(target + u'/' + stagingName);
    const bool isOurs = entries.isEmpty() || entries.contains(stagingName)
        || entries.contains(QLatin1StringView(SiteManifest::FileName));
    if (!isOurs) {
        staging.clear();
        return refusal(
            translate("Site",
                      "%1 holds files that are no site of this program: choose another folder, or an empty one."),
            folder);
    }
    if (const auto taken = lock.take(staging); !taken) {
        staging.clear();
        return taken.error();
    }
    site = SiteFolder(target);
    files = isFresh ? SiteFolder(staging) : SiteSwitch::filesIn(staging);
    return finishEarlier();
}

Result<> SiteWriter::State::finishEarlier()
{
    if (!isFresh) {
        const auto journal = SiteSwitch::readJournal(staging);
        if (!journal || *journal) {
            // It is not ours to throw away: without it the site would stay half old, half new.
            const auto folder = std::exchange(staging, {});
            if (!journal)
                return journal.error();
            if (const auto done = (*journal)->run(target); !done)
                return done.error();
            lock.release();
            if (const auto taken = lock.take(folder); !taken)
                return taken.error();
            staging = folder;
        }
    }
    if (const auto emptied = emptyFolder(staging); !emptied)
        return emptied.error();
    if (!isFresh && ::mkdir(QFile::encodeName(files.path()).constData(), 0777) != 0)
        return fileError(files.path(), errno);
    return readEarlier();
}

Result<> SiteWriter::State::readEarlier()
{
    const auto path = site.pathOf(QString::fromLatin1(SiteManifest::FileName));
    if (isFresh || !QFileInfo::exists(path))
        return {};
    const auto bytes = readWholeFile(path, LargestManifest);
    if (!bytes)
        return bytes.error();
    auto manifest = SiteManifest::parse(*bytes);
    if (!manifest)
        return manifest.error();
    earlier = std::move(*manifest);
    return {};
}

Result<> SiteWriter::State::stage(const QString &path, const QByteArray &bytes)
{
    if (!isFresh && site.read(path, bytes.size()) == bytes) {
        ++report.unchanged;
        return {};
    }
    changed.append(path);
    ++report.written;
    return files.writeNew(path, bytes);
}

Result<> SiteWriter::State::switchFolders()
{
    if (step)
        step();
    if (::rename(QFile::encodeName(staging).constData(), QFile::encodeName(target).constData()) != 0)
        return fileError(target, errno);
    return syncToDisk(QFileInfo(target).absolutePath());
}

Result<> SiteWriter::State::switchFiles()
{
    SiteSwitch todo { .renames = changed, .removals = {} };
    for (auto it = earlier.files.begin(); it != earlier.files.end(); ++it) {
        if (!now.files.contains(it.key()))
            todo.removals.append({ it.key(), it->hash });
    }
    if (todo.renames.isEmpty() && todo.removals.isEmpty())
        return removeFolder(staging);
    if (const auto written = todo.writeJournal(staging); !written)
        return written.error();
    isFinished = true; // from here on it only goes forward, if need be in the next run
    const auto kept = todo.run(target, step);
    if (!kept)
        return kept.error();
    report.kept = *kept;
    report.removed = static_cast<int>(todo.removals.size() - kept->size());
    return {};
}

SiteWriter::SiteWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
SiteWriter::~SiteWriter() = default;
SiteWriter::SiteWriter(SiteWriter &&) noexcept = default;

Result<SiteWriter> SiteWriter::open(const QString &folder)
{
    auto state = std::make_unique<State>();
    if (const auto prepared = state->prepare(folder); !prepared)
        return prepared.error();
    return SiteWriter(std::move(state));
}

Result<> SiteWriter::add(const SiteFile &file)
{
    Q_ASSERT(isSitePath(file.path) && !m_state->now.files.contains(file.path));
    const auto before = m_state->report.unchanged;
    const bool isForeign
        = !m_state->isFresh && !m_state->earlier.files.contains(file.path) && m_state->site.has(file.path);
    m_state->now.files.insert(file.path, { ContentHash::of(file.bytes), file.bytes.size() });
    if (const auto staged = m_state->stage(file.path, file.bytes); !staged)
        return staged.error();
    if (isForeign && m_state->report.unchanged == before)
        return refusal(
            translate(
                "Site",
                "%1 was not written by this program, but the site needs its place: move it away, then publish again."),
            m_state->site.pathOf(file.path));
    return {};
}

bool SiteWriter::keep(const QString &path)
{
    Q_ASSERT(isSitePath(path) && !m_state->now.files.contains(path));
    const auto earlier = m_state->earlier.files.constFind(path);
    if (m_state->isFresh || earlier == m_state->earlier.files.constEnd())
        return false;
    const auto bytes = m_state->site.read(path, earlier->size);
    if (!bytes || ContentHash::of(*bytes) != earlier->hash)
        return false;
    m_state->now.files.insert(path, *earlier);
    ++m_state->report.unchanged;
    return true;
}

Result<SiteReport> SiteWriter::finish(const QDate &publishedOn, const QMap<QString, QString> &promises)
{
    m_state->now.publishedOn = publishedOn;
    m_state->now.promises = promises;
    const auto manifest = m_state->now.toBytes();
    if (const auto staged = m_state->stage(QString::fromLatin1(SiteManifest::FileName), manifest); !staged)
        return staged.error();
    if (const auto done = m_state->isFresh ? m_state->switchFolders() : m_state->switchFiles(); !done)
        return done.error();
    m_state->isFinished = true;
    m_state->report.root = m_state->now.root().toString();
    return m_state->report;
}

void SiteWriter::setStep(const std::function<void()> &step)
{
    m_state->step = step;
}

} // namespace tenue
