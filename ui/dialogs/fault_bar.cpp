// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fault_bar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

FaultBar::FaultBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new TextLabel({}, TextStyle::Emphasis, Tone::Error))
    , m_count(new TextLabel({}, TextStyle::Secondary, Tone::Error))
    , m_previous(newIconButton("chevron-up"_L1, tr("Previous fault")))
    , m_next(newIconButton("chevron-down"_L1, tr("Next fault")))
{
    m_sentence->setObjectName(u"fault"_s);
    m_sentence->setWordWrap(true);
    m_previous->setObjectName(u"previousFault"_s);
    m_next->setObjectName(u"nextFault"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::L, Space::S, Space::M, Space::S);
    row->setSpacing(Space::S);
    row->addWidget(new IconLabel("circle-alert"_L1, IconTint::Error));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
}

void FaultBar::show(const QString &sentence, qsizetype place, qsizetype count)
{
    const QLocale locale;
    m_sentence->setText(sentence);
    m_count->setText(tr("%1 of %2").arg(locale.toString(place + 1), locale.toString(count)));
    m_previous->setEnabled(place > 0);
    m_next->setEnabled(place + 1 < count);
    setVisible(true);
}

void FaultBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), DesignTokens::of(palette()).errorGround);
}

} // namespace tenue
