// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore_dialog.h"

#include "core/base/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize UsualSize { 600, 520 };

QString holdingOf(const WorkspaceSummary &summary)
{
    const QLocale locale;
    return RestoreDialog::tr("revisions: %1, promises: %2, last written %3")
        .arg(locale.toString(summary.revisions), locale.toString(summary.promises),
             summary.newest.isValid() ? momentInWords(summary.newest) : RestoreDialog::tr("never"));
}

} // namespace

RestoreDialog::RestoreDialog(const QString &workspace, const QList<BackupFolder::Entry> &backups, Prompts &prompts,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState("archive-restore"_L1, tr("No backup of this workspace here yet"),
                             tr("Tenue makes them by itself; one from elsewhere can be chosen below.")))
    , m_comparison(new TextLabel(QString(), TextStyle::Interface, Tone::Second, this))
    , m_restore(newButton(tr("Restore this backup"), ButtonKind::Primary, "archive-restore"_L1, this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a backup"));
    resize(UsualSize);
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_comparison->setObjectName(u"backupComparison"_s);
    m_comparison->setWordWrap(true);
    m_restore->setObjectName(u"restoreBackupButton"_s);
    m_restore->setDefault(true);
    auto *sentence = new TextLabel(tr("The backup is checked first, then takes the place of %1. The file that is there "
                                      "now is kept beside it under another name.")
                                       .arg(quoted(QFileInfo(workspace).fileName())),
                                   TextStyle::Interface, Tone::Second, this);
    sentence->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::L);
    words->setSpacing(Space::M);
    words->addWidget(new TextLabel(tr("Restore a backup"), TextStyle::PageTitle, Tone::Text, this));
    words->addWidget(sentence);
    words->addWidget(m_list, 1);
    words->addWidget(m_empty, 1);
    words->addWidget(m_comparison);
    auto *foot = new Panel(Ground::Sunken, Qt::TopEdge, this);
    auto *other = newButton(tr("Another file…"), ButtonKind::Quiet, "folder-open"_L1, foot);
    other->setObjectName(u"otherBackup"_s);
    auto *cancel = newButton(tr("Cancel"), ButtonKind::Plain, {}, foot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Xl, Space::M, Space::Xl, Space::M);
    row->addWidget(other);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(words, 1);
    column->addWidget(foot);
    connect(m_list, &QListWidget::currentItemChanged, this, &RestoreDialog::compare);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseOther);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QString backup = chosen();
        accept();
        Q_EMIT restoreChosen(backup);
    });
    for (const auto &backup : backups)
        addFile(backup.path, backup.at);
    m_list->setCurrentRow(0);
    compare();
}

QString RestoreDialog::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void RestoreDialog::addFile(const QString &path, const QDateTime &at)
{
    const QFileInfo file(path);
    auto *item = new QListWidgetItem(
        tr("%1 · %2", "moment, size").arg(momentInWords(at), QLocale().formattedDataSize(file.size(), 1)), m_list);
    item->setData(Qt::UserRole, path);
    item->setToolTip(path);
}

void RestoreDialog::compare()
{
    const QString backup = chosen();
    m_restore->setEnabled(!backup.isEmpty());
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    m_comparison->setVisible(m_list->count() > 0);
    if (backup.isEmpty()) {
        m_comparison->clear();
        return;
    }
    if (m_reading.isRunning())
        return; // what is chosen by then is read next
    m_reading.start(
        [now = m_workspace, then = backup](Progress &) { return std::pair(summaryOf(now), summaryOf(then)); },
        [this, backup](const auto &read) {
            if (chosen() != backup)
                return compare();
            showComparison(read.first, read.second);
        });
}

void RestoreDialog::showComparison(const Result<WorkspaceSummary> &now, const Result<WorkspaceSummary> &then)
{
    m_restore->setEnabled(static_cast<bool>(then));
    if (!then) {
        m_comparison->setTone(Tone::Error);
        m_comparison->setText(then.error().message);
        return;
    }
    m_comparison->setTone(Tone::Second);
    QStringList lines { tr("This backup: %1.").arg(holdingOf(*then)),
                        now ? tr("The workspace now: %1.").arg(holdingOf(*now))
                            : tr("The workspace now cannot be read.") };
    if (now && now->revisions > then->revisions)
        lines.append(tr("%n revision(s) written since are not in the backup; they stay in the file that is kept.",
                        nullptr, int(now->revisions - then->revisions)));
    m_comparison->setText(lines.join(u'\n'));
}

void RestoreDialog::chooseOther()
{
    m_prompts.chooseFileToOpen(
        { .title = tr("Choose a backup"), .filter = tr("Workspaces (*.tenue)"), .suffix = u"tenue"_s }, this,
        [this](const QString &path) {
            addFile(path, QFileInfo(path).lastModified());
            m_list->setCurrentRow(m_list->count() - 1);
        });
}

} // namespace tenue
