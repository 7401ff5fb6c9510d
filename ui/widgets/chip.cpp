// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidgetAction>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// From here on one would rather type than look.
constexpr int ManyChoices = 8;

} // namespace

Chip::Chip(const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
    , m_menu(new QMenu(this))
{
    setProperty("kind", u"chip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    // Wider than high: air between icon and words.
    setIconSize({ SmallIcon + Space::Xs, SmallIcon });
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &Chip::fillMenu);
    refresh();
}

void Chip::setChoices(const QList<ChipChoice> &choices)
{
    m_choices = choices;
    setChosen(m_chosen);
    refresh();
}

void Chip::setChosen(const QStringList &keys)
{
    QStringList chosen;
    for (const auto &choice : std::as_const(m_choices)) {
        if (keys.contains(choice.key))
            chosen.append(choice.key);
    }
    // While somebody types in the field beside it, nothing changes here, and polishing is dear.
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    refresh();
}

QSize Chip::sizeHint() const
{
    return QToolButton::sizeHint().expandedTo({ 0, Metrics::current().toolButton });
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnCross(event->pos()))
        return choose({});
    QToolButton::mousePressEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !m_chosen.isEmpty())
        return choose({});
    QToolButton::keyPressEvent(event);
}

void Chip::fillMenu()
{
    m_menu->clear();
    if (m_choices.size() > ManyChoices) {
        auto *field = new SearchField(tr("Filter the choices"), tr("Filter…"), m_menu);
        auto *line = new QWidgetAction(m_menu);
        line->setDefaultWidget(field);
        m_menu->addAction(line);
        connect(field, &QLineEdit::textChanged, this, &Chip::showMatching);
        // Once the menu is open, or the menu itself takes the focus.
        QMetaObject::invokeMethod(field, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    }
    auto *all = m_menu->addAction(tr("All"), this, [this] { choose({}); });
    all->setEnabled(!m_chosen.isEmpty());
    m_menu->addSeparator();
    for (const auto &choice : std::as_const(m_choices)) {
        auto *action = m_menu->addAction(choice.icon, QString(choice.text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.key));
        action->setData(choice.text);
        connect(action, &QAction::triggered, this, [this, key = choice.key] { toggle(key); });
    }
}

void Chip::toggle(const QString &key)
{
    QStringList keys = m_chosen;
    if (!keys.removeOne(key))
        keys.append(key);
    choose(keys);
}

void Chip::choose(const QStringList &keys)
{
    const QStringList before = m_chosen;
    setChosen(keys);
    if (m_chosen != before)
        Q_EMIT chosenChanged(m_chosen);
}

void Chip::refresh()
{
    QStringList words;
    for (const auto &choice : std::as_const(m_choices)) {
        if (m_chosen.contains(choice.key))
            words.append(choice.text);
    }
    const bool isUsed = !words.isEmpty();
    const QString value = words.size() > 1 ? tr("%n chosen", nullptr, int(words.size())) : words.value(0);
    const QString text = isUsed ? tr("%1: %2", "filter: value").arg(m_name, value) : m_name;
    setText(QString(text).replace(u'&', u"&&"_s));
    setIcon(isUsed ? iconNamed("x"_L1, IconTint::Accent) : iconNamed("plus"_L1));
    setAccessibleName(isUsed ? tr("Filter by %1: %2").arg(m_name, words.join(u", "_s))
                             : tr("Filter by %1").arg(m_name));
    setToolTip(isUsed ? words.join(u", "_s) : QString());
    if (property("used") != isUsed) {
        setProperty("used", isUsed);
        style()->unpolish(this);
        style()->polish(this);
    }
    updateGeometry();
}

void Chip::showMatching(const QString &typed)
{
    for (auto *action : m_menu->actions()) {
        const QString text = action->data().toString();
        if (!text.isEmpty())
            action->setVisible(text.contains(typed, Qt::CaseInsensitive));
    }
}

bool Chip::isOnCross(const QPoint &position) const
{
    if (m_chosen.isEmpty())
        return false;
    const QRect cross(0, 0, SmallIcon + Space::L, height());
    return QStyle::visualRect(layoutDirection(), rect(), cross).contains(position);
}

} // namespace tenue
