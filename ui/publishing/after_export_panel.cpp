// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publishing/after_export_panel.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int OutputHeight = 120;

} // namespace

AfterExportPanel::AfterExportPanel(QWidget *parent)
    : QWidget(parent)
    , m_command(new QLineEdit)
    , m_authority(new QLineEdit)
    , m_outputTitle(new TextLabel(tr("What the command printed"), TextStyle::Secondary, Tone::Second))
    , m_output(new QPlainTextEdit)
{
    m_command->setObjectName(u"command"_s);
    m_command->setPlaceholderText(u"rsync -a --delete ./ …"_s);
    m_command->setToolTip(
        tr("Runs in the folder of the site once it is written. Kept on this computer alone, for this workspace."));
    m_authority->setObjectName(u"authority"_s);
    m_authority->setPlaceholderText(u"https://"_s);
    m_authority->setToolTip(
        tr("An RFC 3161 service that stamps each publication. Only the hash of the publication is sent to it."));
    m_output->setObjectName(u"output"_s);
    m_output->setAccessibleName(m_outputTitle->text());
    m_output->setReadOnly(true);
    m_output->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_output->setFixedHeight(OutputHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::S);
    column->addWidget(new TextLabel(tr("After the export"), TextStyle::Strong));
    column->addWidget(new FieldLabel(tr("&Command to run"), m_command));
    column->addWidget(m_command);
    column->addWidget(new FieldLabel(tr("&Time-stamp authority"), m_authority));
    column->addWidget(m_authority);
    column->addWidget(m_outputTitle);
    column->addWidget(m_output);
    for (auto *field : { m_command, m_authority })
        connect(field, &QLineEdit::editingFinished, this, &AfterExportPanel::edited);
    setOutput({});
}

QString AfterExportPanel::command() const
{
    return m_command->text().trimmed();
}

QUrl AfterExportPanel::timeStampAuthority() const
{
    return QUrl(m_authority->text().trimmed());
}

void AfterExportPanel::setValues(const QString &command, const QUrl &authority)
{
    m_command->setText(command);
    m_authority->setText(authority.toString());
}

void AfterExportPanel::setOutput(const QStringList &lines)
{
    m_output->setPlainText(lines.join(u'\n'));
    m_outputTitle->setVisible(!lines.isEmpty());
    m_output->setVisible(!lines.isEmpty());
}

} // namespace tenue
