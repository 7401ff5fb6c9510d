// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/house_style.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BoxSize = 16;
constexpr int FieldPadding = 10;
constexpr int ArrowRoom = 28;
constexpr int SpinRoom = 20;
constexpr int AccentBar = 3;

bool hasFault(const QWidget *widget)
{
    return widget && widget->property("fault").toBool();
}

void drawRoundedBox(QPainter &painter, const QRectF &rect, double radius, const QColor &ground, const QColor &edge,
                    double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(ground);
    const double half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto &tokens = DesignTokens::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    QColor edge = isEnabled ? (isFocused ? tokens.accent : tokens.field) : tokens.line;
    if (hasFault(widget))
        edge = tokens.errorText;
    const QColor ground = isEnabled ? tokens.surface : tokens.hover;
    drawRoundedBox(painter, option.rect, Radius::Control, ground, edge, isFocused || hasFault(widget) ? 2 : 1);
}

void drawChevron(QPainter &painter, QLatin1StringView name, const QRect &room, const QStyleOption &option)
{
    const auto &tokens = DesignTokens::of(option.palette);
    QRect rect(0, 0, MiddleIcon, MiddleIcon);
    rect.moveCenter(room.center());
    drawIcon(painter, name, rect, option.state & QStyle::State_Enabled ? tokens.text2 : tokens.text3);
}

void drawTickBox(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const auto &tokens = DesignTokens::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isFocused = option.state & QStyle::State_HasFocus;
    QRect box(0, 0, BoxSize, BoxSize);
    box.moveCenter(option.rect.center());
    const QColor ground = !isEnabled ? tokens.hover : isOn ? tokens.accent : tokens.surface;
    const QColor edge = !isEnabled ? tokens.line2
        : isFocused && isOn        ? tokens.text
        : isOn || isFocused        ? tokens.accent
                                   : tokens.field;
    drawRoundedBox(painter, box, isRound ? BoxSize / 2.0 : Radius::Badge, ground, edge, isFocused ? 2 : 1);
    if (!isOn)
        return;
    const QColor ink = isEnabled ? tokens.onAccent : tokens.text3;
    if (isRound) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QRectF(box).adjusted(5, 5, -5, -5));
        painter.restore();
    } else {
        const auto sign = option.state & QStyle::State_NoChange ? "minus"_L1 : "check"_L1;
        drawIcon(painter, sign, box.adjusted(1, 1, -1, -1), ink);
    }
}

void drawFocusRing(QPainter &painter, const QStyleOption &option)
{
    const auto &tokens = DesignTokens::of(option.palette);
    drawRoundedBox(painter, option.rect, Radius::Badge, Qt::transparent, tokens.accent, 2);
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget)
{
    drawField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawChevron(painter, "chevron-up"_L1,
                style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, widget), option);
    drawChevron(painter, "chevron-down"_L1,
                style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, widget), option);
}

QRect comboBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(FieldPadding, 2, -ArrowRoom, -2);
    else if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() - ArrowRoom + 1);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 2 : SpinRoom;
    QRect rect = option.rect;
    if (part == QStyle::SC_SpinBoxEditField)
        rect.adjust(2, 2, -buttons, -2);
    else if (part == QStyle::SC_SpinBoxUp)
        rect = QRect(rect.right() - buttons, rect.top(), buttons, rect.height() / 2 + 2);
    else if (part == QStyle::SC_SpinBoxDown)
        rect = QRect(rect.right() - buttons, rect.center().y() - 1, buttons, rect.height() / 2 + 2);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void HouseStyle::polish(QWidget *widget)
{
    // The sheet's own style never asks us how high a spin box wants to be.
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(widget))
        spin->setMinimumHeight(Metrics::current().control);
    QProxyStyle::polish(widget);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return drawField(*painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTickBox(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return drawTickBox(*painter, *option, true);
    case PE_FrameFocusRect:
        // Rows have the accent bar, boxes their own edge.
        if (!qobject_cast<const QAbstractItemView *>(widget))
            drawFocusRing(*painter, *option);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const auto place = item->viewItemPosition;
            const bool isFirst = place != QStyleOptionViewItem::Middle && place != QStyleOptionViewItem::End;
            drawRowGround(*painter, *item, isFirst, false);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, DesignTokens::of(option->palette).line);
        return;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == CE_ItemViewItem && item) {
        QStyleOptionViewItem unchanged(*item);
        const auto &tokens = DesignTokens::of(option->palette);
        unchanged.palette.setColor(QPalette::HighlightedText, tokens.text);
        return QProxyStyle::drawControl(element, &unchanged, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawField(*painter, *option, widget);
        return drawChevron(*painter, "chevron-down"_L1, comboBoxPart(*option, SC_ComboBoxArrow), *option);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin)
        return drawSpinBox(*painter, *spin, *this, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return BoxSize;
    case PM_ToolBarIconSize:
        return LargeIcon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::S;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Space::L;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = Metrics::current().control;
    switch (type) {
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth <= 0)
            return result;
        return { size.width() + 2 * FieldPadding, std::max(control, result.height()) };
    case CT_ComboBox:
        return { size.width() + 2 * FieldPadding + ArrowRoom, std::max(control, size.height()) };
    default:
        return result;
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow))
        return comboBoxPart(*option, part);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin && part != SC_SpinBoxFrame)
        return spinBoxPart(*spin, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return option->rect.adjusted(FieldPadding - 2, 2, -FieldPadding + 2, -2);
    return QProxyStyle::subElementRect(element, option, widget);
}

void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option, bool isFirstColumn, bool hasRule)
{
    const auto &tokens = DesignTokens::of(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isActive = option.state & QStyle::State_Active;
    if (isSelected)
        painter.fillRect(option.rect, isActive ? tokens.selected : tokens.hover);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, tokens.hover);
    if (hasRule)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (isSelected && isFirstColumn) {
        const QRect bar(option.rect.left(), option.rect.top(), AccentBar, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
}

} // namespace tenue
