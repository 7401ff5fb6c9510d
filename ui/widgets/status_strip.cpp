// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_strip.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct Sign {
    QLatin1StringView icon;
    IconTint tint;
};

Sign signOf(SaveState state)
{
    switch (state) {
    case SaveState::None:
    case SaveState::Kept:
        return { "circle-check"_L1, IconTint::Success };
    case SaveState::Pending:
        return { "clock"_L1, IconTint::Plain };
    case SaveState::Failed:
        return { "circle-alert"_L1, IconTint::Error };
    }
    Q_UNREACHABLE();
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : Panel(Ground::Side, Qt::TopEdge, parent)
    , m_sign(new IconLabel("circle-check"_L1, IconTint::Success, SmallIcon, this))
    , m_words(new ElidedLabel({}, TextStyle::Secondary, Tone::Second, this))
    , m_counts(new ElidedLabel({}, TextStyle::Secondary, Tone::Second, this))
{
    m_words->setObjectName(u"save-state"_s);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFixedHeight(Metrics::current().statusStrip);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::M + 2, 0, Space::M + 2, 0);
    row->setSpacing(6);
    row->addWidget(m_sign);
    row->addWidget(m_words, 3);
    row->addWidget(m_counts, 2);
    m_successEnds.setSingleShot(true);
    m_successEnds.setInterval(SuccessMilliseconds);
    connect(&m_successEnds, &QTimer::timeout, this, [this] {
        m_success.clear();
        refresh();
    });
    refresh();
}

void StatusStrip::setSaveState(SaveState state, const QString &words)
{
    m_state = state;
    m_stateWords = words;
    refresh();
}

void StatusStrip::showSuccess(const QString &words)
{
    m_success = words;
    m_successEnds.start();
    refresh();
}

void StatusStrip::setCounts(const QString &words)
{
    m_counts->setText(words);
}

QString StatusStrip::words() const
{
    return m_words->text();
}

void StatusStrip::refresh()
{
    const bool tellsSuccess = !m_success.isEmpty() && m_state != SaveState::Failed;
    const Sign sign = signOf(tellsSuccess ? SaveState::Kept : m_state);
    m_sign->setIcon(sign.icon, sign.tint);
    m_words->setText(tellsSuccess ? m_success : m_stateWords);
    m_words->setTone(m_state == SaveState::Failed ? Tone::Error : Tone::Second);
    m_sign->setVisible(!m_words->text().isEmpty());
}

} // namespace tenue
