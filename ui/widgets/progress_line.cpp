// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_line.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Totals can be bytes; the bar counts in thousandths.
constexpr int Steps = 1000;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_step(new TextLabel({}, TextStyle::Strong, Tone::Text, this))
    , m_counts(new TextLabel({}, TextStyle::Secondary, Tone::Second, this))
    , m_bar(new QProgressBar(this))
    , m_note(new TextLabel({}, TextStyle::Secondary, Tone::Second, this))
    , m_cancel(newButton(tr("Cancel"), ButtonKind::Plain, "x"_L1, this))
{
    m_cancel->setObjectName(u"cancel"_s);
    m_bar->setTextVisible(false);
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_step, 1);
    head->addWidget(m_counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_cancel);
    m_note->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelPressed();
    });
}

void ProgressLine::start(const QString &step)
{
    m_cancel->setEnabled(true);
    setStep(step);
    setProgress(0, 0);
}

void ProgressLine::setStep(const QString &step)
{
    m_step->setText(step);
    m_bar->setAccessibleName(step);
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? Steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * Steps / total) : 0);
    const QLocale locale;
    m_counts->setText(total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) : QString());
}

void ProgressLine::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ProgressLine::setCanBeCancelled(bool can)
{
    m_cancel->setVisible(can);
}

} // namespace tenue
