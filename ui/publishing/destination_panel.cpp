// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publishing/destination_panel.h"

#include "ui/publishing/after_export_panel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QDir>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int PanelWidth = 344;

} // namespace

DestinationPanel::DestinationPanel(Prompts &prompts, QWidget *parent)
    : Panel(Ground::Window, Qt::LeftEdge, parent)
    , m_prompts(prompts)
    , m_approved(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_publishApproved(newButton({}, ButtonKind::Plain, "check"_L1))
    , m_folder(new QLineEdit)
    , m_choose(nullptr)
    , m_address(new QLineEdit)
    , m_after(new AfterExportPanel)
    , m_progress(new ProgressLine)
    , m_progressCard(Panel::card(Ground::Surface))
{
    setFixedWidth(Metrics::widthFor(PanelWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xl, Space::L, Space::Xl, Space::L);
    column->setSpacing(Space::S);
    addApproved(column);
    column->addSpacing(Space::S);
    column->addWidget(newRule(Qt::Horizontal));
    column->addSpacing(Space::S);
    addDestination(column);
    column->addSpacing(Space::S);
    column->addWidget(newRule(Qt::Horizontal));
    column->addSpacing(Space::S);
    column->addWidget(m_after);
    column->addStretch();
    addProgress(column);
}

void DestinationPanel::addApproved(QVBoxLayout *column)
{
    m_approved->setObjectName(u"approved"_s);
    m_approved->setWordWrap(true);
    m_publishApproved->setObjectName(u"publishApproved"_s);
    m_publishApproved->hide(); // until something is approved
    column->addWidget(new TextLabel(tr("Approved, not yet on the site"), TextStyle::Strong));
    column->addWidget(m_approved);
    column->addWidget(m_publishApproved);
    connect(m_publishApproved, &QPushButton::clicked, this, &DestinationPanel::publishApprovedPressed);
}

void DestinationPanel::addDestination(QVBoxLayout *column)
{
    m_folder->setObjectName(u"folder"_s);
    m_folder->setPlaceholderText(tr("no folder chosen"));
    m_address->setObjectName(u"address"_s);
    auto *choose = newIconButton("folder-open"_L1, tr("Choose the folder of the site"));
    choose->setObjectName(u"chooseFolder"_s);
    m_choose = choose;
    column->addWidget(new TextLabel(tr("Destination"), TextStyle::Strong));
    column->addWidget(new FieldLabel(tr("&Folder of the site"), m_folder));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    column->addLayout(row);
    column->addWidget(new FieldLabel(tr("Public &address"), m_address));
    column->addWidget(m_address);
    connect(choose, &QToolButton::clicked, this, &DestinationPanel::chooseFolder);
    connect(m_folder, &QLineEdit::editingFinished, this, &DestinationPanel::destinationChanged);
    connect(m_address, &QLineEdit::editingFinished, this, &DestinationPanel::destinationChanged);
    connect(m_after, &AfterExportPanel::edited, this, &DestinationPanel::destinationChanged);
}

void DestinationPanel::addProgress(QVBoxLayout *column)
{
    m_progress->setObjectName(u"progress"_s);
    m_progress->setNote(tr("The old site stays whole until the end."));
    auto *card = new QVBoxLayout(m_progressCard);
    card->setContentsMargins(Space::M, Space::M, Space::M, Space::M);
    card->addWidget(m_progress);
    m_progressCard->hide();
    column->addWidget(m_progressCard);
}

QString DestinationPanel::folder() const
{
    const auto typed = m_folder->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

QUrl DestinationPanel::baseAddress() const
{
    return QUrl(m_address->text().trimmed());
}

void DestinationPanel::setDestination(const QString &folder, const QUrl &baseAddress)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_address->setText(baseAddress.toString());
}

void DestinationPanel::setUsualAddress(const QUrl &address)
{
    m_address->setPlaceholderText(address.isEmpty() ? u"https://"_s : address.toString());
}

void DestinationPanel::setApproved(int count, const QString &reason)
{
    m_approved->setText(
        count == 0 ? tr("Nothing waits: all that is approved has been published.")
                   : tr("%n dossiers have been approved. Readers see them once they are published.", nullptr, count));
    m_publishApproved->setVisible(count > 0);
    m_publishApproved->setText(tr("Publish %n approved", nullptr, count));
    m_publishApproved->setEnabled(reason.isEmpty());
    m_publishApproved->setToolTip(reason);
}

void DestinationPanel::setWorking(bool isWorking)
{
    for (auto *field : { static_cast<QWidget *>(m_folder), m_choose, static_cast<QWidget *>(m_address),
                         static_cast<QWidget *>(m_after) })
        field->setEnabled(!isWorking);
    m_progressCard->setVisible(isWorking);
}

void DestinationPanel::chooseFolder()
{
    m_prompts.chooseFolder({ .title = tr("Folder of the site"), .start = folder() }, this, [this](const QString &path) {
        m_folder->setText(QDir::toNativeSeparators(path));
        Q_EMIT destinationChanged();
    });
}

} // namespace tenue
