// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_bar.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/type_scale.h"
#include "ui/widgets/verdict_legend.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

#include <numeric>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarHeight = 8;
constexpr int PartGap = 2;

} // namespace

/// Painted, and reached with the mouse only: the legend says the same to the keyboard.
class VerdictBar::Bar : public QWidget
{
public:
    explicit Bar(VerdictBar &owner)
        : QWidget(&owner)
        , m_owner(owner)
    {
        setFixedHeight(BarHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &tokens = DesignTokens::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath rounded;
        rounded.addRoundedRect(rect(), BarHeight / 2.0, BarHeight / 2.0);
        painter.setClipPath(rounded);
        painter.fillRect(rect(), m_owner.m_counts.isEmpty() ? tokens.line : tokens.window);
        for (const auto &part : parts())
            painter.fillRect(part.rect, tokens.of(part.verdict.shape).bar);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        for (const auto &part : parts()) {
            if (part.rect.contains(event->pos()))
                return Q_EMIT m_owner.verdictChosen(part.verdict.key);
        }
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            for (const auto &part : parts()) {
                if (part.rect.contains(help->pos()))
                    QToolTip::showText(help->globalPos(), part.verdict.label, this, part.rect);
            }
            return true;
        }
        return QWidget::event(event);
    }

private:
    struct Part {
        QRect rect;
        Verdict verdict;
    };

    QList<Part> parts() const
    {
        const auto &counts = m_owner.m_counts;
        const auto sum = [](qint64 total, const VerdictCount &one) { return total + one.count; };
        const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64(0), sum);
        QList<Part> all;
        qint64 before = 0;
        for (const auto &one : counts) {
            if (one.count <= 0)
                continue;
            const int left = static_cast<int>(before * (width() + PartGap) / total);
            before += one.count;
            const int right = static_cast<int>(before * (width() + PartGap) / total);
            const QRect rect(left, 0, qMax(1, right - left - PartGap), height());
            all.append({ QStyle::visualRect(layoutDirection(), this->rect(), rect), one.verdict });
        }
        return all;
    }

    VerdictBar &m_owner;
};

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(*this))
    , m_legend(new QWidget(this))
    , m_legendRow(new FlowLayout(Space::S, 0, m_legend))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::S);
    column->addWidget(m_bar);
    column->addWidget(m_legend);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void VerdictBar::setCounts(const QList<VerdictCount> &counts)
{
    QStringList before;
    QStringList now;
    for (const auto &one : std::as_const(m_counts))
        before.append(one.verdict.key + u' ' + one.verdict.shortLabel);
    for (const auto &one : counts)
        now.append(one.verdict.key + u' ' + one.verdict.shortLabel);
    m_counts = counts;
    if (before != now) {
        qDeleteAll(m_legend->findChildren<VerdictLegend *>());
        for (const auto &one : counts) {
            auto *legend = new VerdictLegend(one.verdict, m_legend);
            connect(legend, &VerdictLegend::clicked, this,
                    [this, key = one.verdict.key] { Q_EMIT verdictChosen(key); });
            m_legendRow->addWidget(legend);
        }
    }
    const auto legends = m_legend->findChildren<VerdictLegend *>();
    for (qsizetype index = 0; index < counts.size(); ++index)
        legends[index]->setCount(counts[index].count);
    m_bar->update();
}

void VerdictBar::setChosen(const QStringList &keys)
{
    for (auto *legend : m_legend->findChildren<VerdictLegend *>())
        legend->setChecked(keys.contains(legend->key()));
}

} // namespace tenue
