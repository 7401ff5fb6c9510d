// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/revision_id.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace tenue
{

/// What somebody is writing, for a list of what can be recovered.
struct RecoveryItem {
    EntityId entity;
    std::optional<RevisionId> base = {}; ///< what the person began from; none for a text never saved
    QString title; ///< as it can be shown: "12. Ouvrir trois centres"
    QString workspace = {}; ///< Workspace::identity()
    QString workspacePath = {};
    StaffId person = {};

    friend bool operator==(const RecoveryItem &, const RecoveryItem &) = default;
};

/// Keeps what is typed in one open editor in a file of its own, outside the workspace, so that a crash
/// costs seconds: it works when the workspace is locked, full, read-only or gone.
///
/// The file (rights 0600) holds frames of length, CRC-32 and bytes; each is appended and synced. A text
/// is due two seconds after the last key and every five while somebody types. It is rewritten with the
/// newest text alone when it has grown beyond four times that and a megabyte. It is locked while it is
/// open: a second program sees that somebody is at work. Of one thread.
class RecoveryJournal
{
public:
    static constexpr int QuietMilliseconds = 2000;
    static constexpr int BusyMilliseconds = 5000;

    /// Files stand in `folder`, which is made when needed. `clock` outlives the journal.
    RecoveryJournal(const QString &folder, const Clock &clock);
    /// Writes what is due; the file stays, to be found at the next start.
    ~RecoveryJournal();
    RecoveryJournal(const RecoveryJournal &) = delete;
    RecoveryJournal &operator=(const RecoveryJournal &) = delete;

    /// Begins a journal for `item`; no file is made before the first text. A journal that is open is
    /// left behind as by the destructor.
    void begin(const RecoveryItem &item);
    bool isOpen() const { return m_isOpen; }
    const RecoveryItem &item() const { return m_item; }

    /// The text is now `content` (whatever the editor can read again) of so many words. Kept in memory;
    /// writes at once if it is due.
    Result<> note(const QByteArray &content, int words);
    /// Milliseconds until the text is due; nothing if all is written. For the caller's timer, which then
    /// calls writeIfDue(). It gets shorter with time and never longer than QuietMilliseconds.
    std::optional<int> dueIn() const;
    Result<> writeIfDue();
    /// Writes what is not written yet: on focus loss, before a save, on close.
    Result<> writeNow();

    /// When the newest text was written; invalid if never.
    QDateTime writtenAt() const { return m_writtenAt; }
    bool isWritten() const { return !m_isPending; }

    /// The save was acknowledged, and read back as `revision`: the file goes, and typing goes on from
    /// there. What was noted after the save began stays due: pass it to note() again.
    Result<> saved(const RevisionId &revision);
    /// The same text is safe in the workspace's draft slot, and the editor closes: the file goes.
    Result<> keptElsewhere();
    /// The editor closes, and all that was typed is saved or given up on purpose: the file goes to the
    /// discarded ones, for 30 days, if it holds a text that was not saved.
    Result<> close();

private:
    Result<> openFile();
    Result<> append(const QByteArray &frame);
    Result<> appendText();
    Result<> compact();
    Result<> remove();
    void closeFile();

    QString m_folder;
    const Clock &m_clock;
    RecoveryItem m_item;
    bool m_isOpen = false;
    QString m_path; ///< empty until the first text is written
    int m_file = -1; ///< its descriptor, locked
    qint64 m_size = 0;
    QByteArray m_content;
    int m_words = 0;
    bool m_isPending = false;
    QDateTime m_pendingSince;
    QDateTime m_lastNote;
    QDateTime m_writtenAt;
};

/// A text that was left behind.
struct RecoverableText {
    QString file;
    RecoveryItem item;
    QDateTime at; ///< when it was written
    int words = 0;
    QByteArray content; ///< the newest text that is whole
    bool isInUse = false; ///< a program has it open now
    bool isDamaged = false; ///< something in the middle was unreadable; content is what is before it
};

/// What can be recovered from `folder`, newest first. A frame that was not written whole is ignored.
/// Files without any whole text are left out. An absent folder is an empty list.
Result<QList<RecoverableText>> recoverableTexts(const QString &folder);

/// Gives a text up: its file is kept in "discarded" for 30 days. Also for a text that was recovered, once
/// the draft or another journal has it.
Result<> discardRecoverable(const RecoverableText &text, const Clock &clock);
/// Removes what was discarded more than 30 days ago.
Result<> removeOldDiscarded(const QString &folder, const Clock &clock);

/// Where the program keeps its journals, below its data folder.
QString recoveryFolderIn(const QString &programDataFolder);
/// The same, below the data folder that the system names.
QString programRecoveryFolder();
/// The one of the desktop program, whichever program asks.
QString desktopRecoveryFolder();

} // namespace tenue
