// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recovery_journal.h"

#include "core/base/file_writer.h"
#include "core/base/recovery_frames.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestGrowth = 1 << 20;

Result<> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkpath(folder))
        return fileError(folder, errno ? errno : EIO);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

int openLocked(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600);
    if (file >= 0)
        (void)::flock(file, LOCK_EX | LOCK_NB);
    return file;
}

bool writeAndSync(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<qsizetype>(written, 0);
    }
    return ::fdatasync(file) == 0;
}

} // namespace

RecoveryJournal::RecoveryJournal(const QString &folder, const Clock &clock)
    : m_folder(folder)
    , m_clock(clock)
{
}

RecoveryJournal::~RecoveryJournal()
{
    (void)writeNow();
    closeFile();
}

void RecoveryJournal::begin(const RecoveryItem &item)
{
    (void)writeNow();
    closeFile();
    m_path.clear();
    m_size = 0;
    m_item = item;
    m_isOpen = true;
    m_content.clear();
    m_words = 0;
    m_isPending = false;
    m_writtenAt = {};
}

Result<> RecoveryJournal::note(const QByteArray &content, int words)
{
    if (!m_isOpen || (content == m_content && m_lastNote.isValid() && !m_content.isEmpty()))
        return writeIfDue();
    const auto now = m_clock.now();
    m_content = content;
    m_words = words;
    m_lastNote = now;
    if (!m_isPending)
        m_pendingSince = now;
    m_isPending = true;
    return writeIfDue();
}

std::optional<int> RecoveryJournal::dueIn() const
{
    if (!m_isOpen || !m_isPending)
        return std::nullopt;
    const auto now = m_clock.now();
    const auto quiet = QuietMilliseconds - m_lastNote.msecsTo(now);
    const auto busy = BusyMilliseconds - m_pendingSince.msecsTo(now);
    return static_cast<int>(std::clamp<qint64>(std::min(quiet, busy), 0, QuietMilliseconds));
}

Result<> RecoveryJournal::writeIfDue()
{
    const auto due = dueIn();
    return due && *due == 0 ? writeNow() : Result<>();
}

Result<> RecoveryJournal::writeNow()
{
    if (!m_isOpen || !m_isPending)
        return {};
    if (auto opened = openFile(); !opened)
        return opened;
    const bool isLarge = m_size > LargestGrowth + 4 * m_content.size();
    if (auto written = isLarge ? compact() : appendText(); !written)
        return written;
    m_isPending = false;
    m_writtenAt = m_clock.now();
    return {};
}

Result<> RecoveryJournal::openFile()
{
    if (m_file >= 0)
        return {};
    if (auto made = makeFolder(m_folder); !made)
        return made;
    const QString path = m_folder + u'/' + m_item.entity.toString() + u'-'
        + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8) + u".journal"_s;
    m_file = openLocked(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND);
    if (m_file < 0)
        return fileError(path, errno);
    m_path = path;
    m_size = 0;
    if (auto begun = append(RecoveryFrames::mark() + RecoveryFrames::itemFrame(m_item)); !begun)
        return begun;
    return syncToDisk(m_folder);
}

Result<> RecoveryJournal::append(const QByteArray &frame)
{
    if (writeAndSync(m_file, frame)) {
        m_size += frame.size();
        return {};
    }
    const int fault = errno;
    // Half a frame would hide the next ones.
    (void)!::ftruncate(m_file, m_size);
    return fileError(m_path, fault);
}

Result<> RecoveryJournal::appendText()
{
    return append(RecoveryFrames::textFrame(m_clock.now(), m_words, m_content));
}

Result<> RecoveryJournal::compact()
{
    const QByteArray whole = RecoveryFrames::mark() + RecoveryFrames::itemFrame(m_item)
        + RecoveryFrames::textFrame(m_clock.now(), m_words, m_content);
    const QString fresh = m_path + u".new"_s;
    const int file = openLocked(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND);
    if (file < 0)
        return fileError(fresh, errno);
    if (!writeAndSync(file, whole)
        || ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(m_path).constData()) != 0) {
        const int fault = errno;
        ::close(file);
        QFile::remove(fresh);
        return fileError(m_path, fault);
    }
    ::close(m_file);
    m_file = file;
    m_size = whole.size();
    return syncToDisk(m_folder);
}

void RecoveryJournal::closeFile()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

Result<> RecoveryJournal::remove()
{
    m_isPending = false;
    closeFile();
    if (m_path.isEmpty())
        return {};
    const QString path = std::exchange(m_path, QString());
    if (!QFile::remove(path))
        return fileError(path, errno ? errno : EIO);
    return {};
}

Result<> RecoveryJournal::saved(const RevisionId &revision)
{
    m_item.base = revision;
    m_content.clear();
    m_writtenAt = {};
    return remove();
}

Result<> RecoveryJournal::keptElsewhere()
{
    m_isOpen = false;
    return remove();
}

Result<> RecoveryJournal::close()
{
    if (!m_isOpen)
        return {};
    if (auto written = writeNow(); !written)
        return written;
    m_isOpen = false;
    closeFile();
    if (m_path.isEmpty())
        return {};
    RecoverableText text;
    text.file = std::exchange(m_path, QString());
    return discardRecoverable(text, m_clock);
}

} // namespace tenue
