// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/widgets/control_painter.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Width = 560;
constexpr int RowsInView = 10;

/// Icon and name, then the keys at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &tokens = DesignTokens::of(option.palette);
        drawRowGround(*painter, option, true, false);
        QRect room = option.rect.adjusted(Space::M, 0, -Space::M, 0);
        const QRect sign(room.left(), room.center().y() - MiddleIcon / 2, MiddleIcon, MiddleIcon);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
        room.setLeft(sign.right() + Space::S);
        const auto words = [&](const QString &text, TextStyle style, const QColor &ink, Qt::Alignment alignment) {
            const QFont font = fontOf(style);
            const QFontMetrics metrics(font);
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideRight, room.width()));
            return metrics.horizontalAdvance(text);
        };
        const QString keys = index.data(CommandListModel::ShortcutRole).toString();
        const QString aside = keys.isEmpty() ? index.data(CommandListModel::MenuRole).toString() : keys;
        const int taken = words(aside, TextStyle::Secondary, tokens.text2, Qt::AlignRight);
        room.setRight(room.right() - taken - Space::L);
        words(index.data().toString(), TextStyle::Interface, tokens.text, Qt::AlignLeft);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { Width / 2, Metrics::current().control };
    }
};

void collect(const QMenu &menu, const QString &title, QList<ListedCommand> &commands)
{
    for (auto *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), title, commands);
        else if (!action->isSeparator() && !action->text().isEmpty())
            commands.append({ action, title });
    }
}

} // namespace

QList<ListedCommand> commandsIn(const QMenuBar &bar)
{
    QList<ListedCommand> commands;
    for (const auto *action : bar.actions()) {
        if (const auto *menu = action->menu())
            collect(*menu, menu->title().remove(u'&'), commands);
    }
    return commands;
}

CommandPalette::CommandPalette(const QList<ListedCommand> &commands, const QStringList &recent, QWidget *window)
    : Popover(window)
    , m_model(new CommandListModel(commands, recent, this))
    , m_typed(new SearchField(tr("Find a command"), tr("Find a command"), this))
    , m_list(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commandPalette"_s);
    setFixedWidth(Width);
    m_typed->setObjectName(u"commandTyped"_s);
    m_typed->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(RowsInView * Metrics::current().control);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::M, Space::M, Space::M, Space::M);
    column->setSpacing(Space::S);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        moveBy(0);
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    moveBy(0);
}

void CommandPalette::openIn(QWidget &window)
{
    openAt(&window);
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, Metrics::current().rail)));
    m_typed->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(RowsInView);
        return true;
    case Qt::Key_PageUp:
        moveBy(-RowsInView);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::moveBy(int step)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::choose()
{
    const QPointer<QAction> action = m_model->actionAt(m_list->currentIndex().row());
    if (!action)
        return;
    Q_EMIT chosen(action->objectName());
    // Once the palette is gone and the focus is back where the command will look for it.
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    close();
}

} // namespace tenue
