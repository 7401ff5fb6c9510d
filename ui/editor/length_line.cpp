// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/length_line.h"

#include "core/text/lengths.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <numeric>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarWidth = 64;

QString decimal(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

LengthLine::LengthLine(QWidget *parent)
    : Panel(Ground::Window, Qt::TopEdge, parent)
    , m_words(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_signs(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_sheets(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_bar(new QProgressBar)
    , m_reading(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_mistakes(newIconButton("spell-check"_L1, tr("Words to look at")))
    , m_language(new QToolButton)
    , m_languages(new QActionGroup(this))
{
    m_words->setObjectName(u"length"_s);
    m_signs->setObjectName(u"signs"_s);
    m_sheets->setObjectName(u"sheets"_s);
    m_bar->setObjectName(u"target"_s);
    m_reading->setObjectName(u"reading"_s);
    m_mistakes->setObjectName(u"mistakes"_s);
    m_language->setObjectName(u"textLanguage"_s);
    m_signs->setToolTip(tr("Characters that readers see, spaces included"));
    m_sheets->setToolTip(tr("Pages of 1,500 characters, spaces included"));
    m_bar->setFixedWidth(BarWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Part of the wished length"));
    m_mistakes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setMinimumHeight(Height);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::PageMargin, 0, Space::PageMargin, 0);
    row->setSpacing(Space::L);
    for (auto *part :
         { static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_signs), static_cast<QWidget *>(m_sheets),
           static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_reading) })
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_mistakes);
    row->addWidget(m_language);
    connect(m_mistakes, &QToolButton::clicked, this, &LengthLine::mistakesChosen);
    fillLanguages();
    m_bar->hide();
    m_mistakes->hide();
}

void LengthLine::fillLanguages()
{
    auto *menu = new QMenu(m_language);
    const QList<std::pair<QString, std::optional<TextLanguage>>> choices {
        { tr("As the text reads"), {} },
        { tr("French"), TextLanguage::French },
        { tr("English"), TextLanguage::English },
    };
    for (const auto &[words, language] : choices) {
        auto *choice = m_languages->addAction(words);
        choice->setCheckable(true);
        menu->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, chosen = language] { Q_EMIT languageChosen(chosen); });
    }
    m_language->setMenu(menu);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void LengthLine::showLengths(const TextLengths &lengths, bool isSelection)
{
    const QLocale locale;
    m_words->setText(isSelection ? tr("%n word(s) selected", nullptr, lengths.words)
                                 : tr("%n word(s)", nullptr, lengths.words));
    m_signs->setText(
        tr("%1 characters", "spaces included; signes in French", lengths.signs).arg(locale.toString(lengths.signs)));
    // French counts less than two as one.
    const int feuillets = qRound(lengths.feuillets() * 10) / 10;
    const bool hasTarget = m_target > 0 && !isSelection;
    m_sheets->setText(
        hasTarget ? tr("%1 of %2 pages", "feuillets in French", feuillets)
                        .arg(decimal(lengths.feuillets()),
                             decimal(static_cast<double>(m_target) / TextLengths::SignsOfFeuillet))
                  : tr("%1 pages of 1,500", "feuillets in French", feuillets).arg(decimal(lengths.feuillets())));
    m_reading->setText(tr("%n minute(s) to read", nullptr, lengths.readingMinutes()));
    m_hasBar = hasTarget;
    if (hasTarget) {
        m_bar->setMaximum(m_target);
        m_bar->setValue(std::min(lengths.signs, m_target));
        m_bar->setToolTip(tr("%1 of %2 characters").arg(locale.toString(lengths.signs), locale.toString(m_target)));
    }
    fitParts();
}

void LengthLine::fitParts()
{
    QList<QWidget *> shown { m_words, m_signs, m_sheets, m_bar, m_reading, m_mistakes, m_language };
    if (!m_hasBar)
        shown.removeOne(m_bar);
    if (m_mistakes->isHidden())
        shown.removeOne(m_mistakes);
    const auto wanted = [&shown] {
        return std::accumulate(shown.begin(), shown.end(), 2 * Space::PageMargin,
                               [](int sum, const QWidget *part) { return sum + part->sizeHint().width() + Space::L; });
    };
    const std::initializer_list<QWidget *> dispensable { m_reading, m_bar, m_words };
    for (auto *part : dispensable) {
        if (wanted() > width())
            shown.removeOne(part);
    }
    for (auto *part : dispensable)
        part->setVisible(shown.contains(part));
}

void LengthLine::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fitParts();
}

void LengthLine::setTarget(int characters)
{
    m_target = characters;
}

void LengthLine::showSpelling(int mistakes, const QString &why)
{
    m_mistakes->setVisible(mistakes > 0);
    m_mistakes->setText(tr("%n word(s) to look at", nullptr, mistakes));
    m_mistakes->setAccessibleName(m_mistakes->text());
    fitParts();
    m_language->setToolTip(why.isEmpty() ? tr("Language of the text: spelling and typography") : why);
}

void LengthLine::showLanguage(TextLanguage language, bool isChosen)
{
    const bool isFrench = language == TextLanguage::French;
    m_language->setText(isFrench ? tr("French") : tr("English"));
    m_language->setAccessibleName(tr("Language of the text: %1").arg(m_language->text()));
    m_languages->actions()[!isChosen ? 0 : isFrench ? 1 : 2]->setChecked(true);
}

} // namespace tenue
