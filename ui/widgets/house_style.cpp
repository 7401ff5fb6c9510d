// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/house_style.h"

#include "ui/widgets/control_painter.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTabBar>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int FieldPadding = 10;
constexpr int ArrowRoom = 28;
constexpr int SpinRoom = 20;
/// Keeps the square corners of the text clear of the round ones of the field.
constexpr int TextFrame = 5;

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget)
{
    drawField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawArrow(painter, "chevron-up"_L1, style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, widget),
              option);
    drawArrow(painter, "chevron-down"_L1,
              style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, widget), option);
}

void drawTabScroller(QPainter &painter, const QStyleOption &option, bool isLeft)
{
    const auto &tokens = DesignTokens::of(option.palette);
    QRect sign(0, 0, SmallIcon, SmallIcon);
    // The style sheet leaves the arrow no room of its own.
    sign.moveCenter(option.rect.center());
    drawIcon(painter, isLeft ? "chevron-left"_L1 : "chevron-right"_L1, sign,
             option.state & QStyle::State_Enabled ? tokens.text : tokens.text3);
}

/// Text of several lines in a frame is a field too.
bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
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
    // The sheet's own style never asks us how large a spin box wants to be.
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(widget))
        spin->setMinimumSize(spin->minimumSizeHint().width() + FieldPadding + Space::Xs, Metrics::current().control);
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
    case PE_Frame:
        if (isTextEdit(widget))
            return drawField(*painter, *option, widget);
        painter->setPen(DesignTokens::of(option->palette).line2);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_FrameLineEdit:
        return drawField(*painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTickBox(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return drawTickBox(*painter, *option, true);
    case PE_FrameFocusRect:
        // Rows have the accent bar, boxes their own edge, buttons and tabs that of the style sheet.
        if (!qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QTabBar *>(widget)
            && !qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QToolButton *>(widget))
            drawFocusRing(*painter, *option);
        return;
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        if (widget && qobject_cast<const QTabBar *>(widget->parentWidget()))
            return drawTabScroller(*painter, *option, element == PE_IndicatorArrowLeft);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const auto place = item->viewItemPosition;
            // Tables do not tell the place of a cell in its row.
            const bool isFirst = place == QStyleOptionViewItem::Invalid
                ? item->index.column() == 0
                : place != QStyleOptionViewItem::Middle && place != QStyleOptionViewItem::End;
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
        return drawArrow(*painter, "chevron-down"_L1, comboBoxPart(*option, SC_ComboBoxArrow), *option);
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
        return TickBoxSize;
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
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? TextFrame : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        return Space::S - 1;
    case PM_MenuButtonIndicator:
        return qobject_cast<const QToolButton *>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 1;
    case PM_TabBarScrollButtonWidth:
        return Space::Xl;
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
    case CT_ItemViewItem:
        return { result.width(), std::max(control - Space::Xs, result.height()) };
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

} // namespace tenue
