// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_row.h"

#include "ui/models/moment_words.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int RowHeight = 44;
constexpr int TextLeft = 34;

QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home)
        return u"~"_s;
    return folder.startsWith(home + u'/') ? folder.mid(home.size() + 1) : folder;
}

} // namespace

RecentRow::RecentRow(const RecentWorkspace &recent, QWidget *parent)
    : QAbstractButton(parent)
    , m_isMissing(recent.isMissing())
    , m_folder(m_isMissing ? tr("Not found, moved or renamed") : folderOf(recent.path))
    , m_when(shortMoment(recent.openedAt, QDateTime::currentDateTime()))
{
    setText(recent.name);
    setAccessibleDescription(m_folder + u", "_s + m_when);
    setToolTip(QDir::toNativeSeparators(recent.path));
    setFocusPolicy(m_isMissing ? Qt::NoFocus : Qt::StrongFocus);
    setEnabled(!m_isMissing);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentRow::sizeHint() const
{
    return { 320, std::max(RowHeight, QFontMetrics(fontOf(TextStyle::Interface)).height() + 26) };
}

QRect RecentRow::placed(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = DesignTokens::of(palette());
    if (isEnabled() && (underMouse() || isDown()))
        painter.fillRect(rect(), isDown() ? tokens.line : tokens.hover);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    const QColor second = m_isMissing ? tokens.warningText : tokens.text2;
    drawIcon(painter, m_isMissing ? "file-x"_L1 : "file-text"_L1,
             placed({ Space::Xs, (height() - LargeIcon) / 2, LargeIcon, LargeIcon }), second);

    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
    painter.setFont(fontOf(TextStyle::Interface));
    const int whenWidth = painter.fontMetrics().horizontalAdvance(m_when) + Space::M;
    painter.setPen(tokens.text2);
    painter.drawText(placed({ width() - whenWidth - Space::Xs, 0, whenWidth, height() }),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignVCenter), m_when);
    const int room = width() - TextLeft - whenWidth - Space::M;
    painter.setFont(fontOf(TextStyle::Emphasis));
    painter.setPen(tokens.text);
    const QString name = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(name) + Space::M;
    painter.drawText(placed({ TextLeft, 0, nameWidth, height() }), int(side), name);
    painter.setFont(fontOf(TextStyle::Interface));
    painter.setPen(second);
    painter.drawText(placed({ TextLeft + nameWidth, 0, room - nameWidth, height() }), int(side),
                     painter.fontMetrics().elidedText(m_folder, Qt::ElideMiddle, room - nameWidth));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), Radius::Control, Radius::Control);
    }
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace tenue
