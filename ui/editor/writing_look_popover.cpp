// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/writing_look_popover.h"

#include "ui/editor/markdown_editor.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>

#include <algorithm>
#include <cmath>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int NarrowMeasure = 560;
constexpr int WideMeasure = 840;
constexpr int WholeMeasure = 4000;
constexpr int LeastSize = -4;
constexpr int ChoiceLetters = 24;

void select(QComboBox &choice, const QVariant &value)
{
    choice.setCurrentIndex(std::max(0, choice.findData(value)));
}

} // namespace

WritingLookPopover::WritingLookPopover(const WritingLook &look, QWidget *parent)
    : Popover(parent)
    , m_look(look)
{
    setObjectName(u"writingLook"_s);
    setAccessibleName(tr("Letters and lines"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    column->setSpacing(Space::S);
    column->addWidget(new TextLabel(tr("Letters and lines"), TextStyle::Strong));
    m_family = newChoice(u"letters"_s, tr("&Letters"));
    m_size = newChoice(u"size"_s, tr("&Size"));
    m_width = newChoice(u"lineWidth"_s, tr("Width of l&ines"));
    fillFamilies();
    fillSizes();
    fillWidths();
    auto *words = new TextLabel(tr("Only you see it so. What is published has the look of the site."),
                                TextStyle::Secondary, Tone::Second);
    words->setWordWrap(true);
    column->addWidget(words);
    for (auto *choice : { m_family, m_size, m_width })
        connect(choice, &QComboBox::currentIndexChanged, this, &WritingLookPopover::choose);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

QComboBox *WritingLookPopover::newChoice(const QString &name, const QString &label)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(ChoiceLetters);
    layout()->addWidget(new FieldLabel(label, choice));
    layout()->addWidget(choice);
    return choice;
}

void WritingLookPopover::fillFamilies()
{
    m_family->addItem(tr("The program’s serif letters"), QString());
    m_family->addItem(tr("The letters of the tools"), font().family());
    m_family->addItem(tr("Letters of one width"), QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    m_family->insertSeparator(m_family->count());
    for (const auto &family : QFontDatabase::families()) {
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family))
            m_family->addItem(family, family);
    }
    select(*m_family, m_look.family);
}

void WritingLookPopover::fillSizes()
{
    for (int step = LeastSize; step <= MarkdownEditor::MostZoomSteps; ++step)
        m_size->addItem(tr("%1 %", "size of letters")
                            .arg(QLocale().toString(int(std::lround(100 * std::pow(MarkdownEditor::ZoomRatio, step))))),
                        step);
    select(*m_size, std::max(LeastSize, m_look.zoom));
}

void WritingLookPopover::fillWidths()
{
    m_width->addItem(tr("As on the page"), 0);
    m_width->addItem(tr("Narrower"), NarrowMeasure);
    m_width->addItem(tr("Wider"), WideMeasure);
    m_width->addItem(tr("The whole width"), WholeMeasure);
    select(*m_width, m_look.measure);
}

void WritingLookPopover::choose()
{
    m_look.family = m_family->currentData().toString();
    m_look.zoom = m_size->currentData().toInt();
    m_look.measure = m_width->currentData().toInt();
    Q_EMIT lookChosen(m_look);
}

} // namespace tenue
