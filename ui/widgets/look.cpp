// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/house_style.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QFile>
#include <QtGui/QFontInfo>
#include <QtGui/QScreen>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double InterfacePixels = 13;
/// Desktops ship fonts of 9 to 11 points; a larger one is somebody's wish.
constexpr double UsualPoints = 11;

bool isHighContrast(const QPalette &palette)
{
    const auto isStark = [&palette](QPalette::ColorRole ground, QPalette::ColorRole ink) {
        return contrastOf(palette.color(ground), palette.color(ink)) > 20.5;
    };
    return isStark(QPalette::Window, QPalette::WindowText) && isStark(QPalette::Base, QPalette::Text)
        && isStark(QPalette::Button, QPalette::ButtonText);
}

/// A token's name can begin another's: the longer ones are replaced first.
QString filledIn(QString sheet, QList<std::pair<QString, QString>> values)
{
    std::sort(values.begin(), values.end(),
              [](const auto &one, const auto &other) { return one.first.size() > other.first.size(); });
    for (const auto &[name, value] : values)
        sheet.replace(u'@' + name, value);
    Q_ASSERT(!sheet.contains(u": @"_s));
    return sheet;
}

QString sheetOf(const DesignTokens &tokens)
{
    QFile file(u":/tenue/look/program.qss"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    QList<std::pair<QString, QString>> values;
    for (const auto &token : namedTokens())
        values.append({ QString::fromLatin1(token.name), (tokens.*token.colour).name() });
    const auto metrics = Metrics::current();
    const auto pixels = [](int height) -> QString { return QString::number(height) + u"px"_s; };
    values.append({ u"innerControl"_s, pixels(metrics.control - 4) });
    values.append({ u"innerTool"_s, pixels(metrics.toolButton - 4) });
    values.append({ u"innerTab"_s, pixels(metrics.tabBar - 2) });
    values.append({ u"tableHeader"_s, pixels(metrics.tableHeader - 1) });
    return filledIn(QString::fromUtf8(file.readAll()), values);
}

} // namespace

Look::Look(QApplication &application, const LookChoice &choice)
    : m_application(application)
    , m_systemPalette(QApplication::palette())
    , m_systemFont(QApplication::font())
    , m_choice(choice)
{
    loadFirstFonts();
    loadRemainingFonts();
    QApplication::setStyle(new HouseStyle);
    applyFonts();
    applyColours();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Look::applyColours);
#endif
}

void Look::choose(const LookChoice &choice)
{
    m_choice = choice;
    applyFonts();
    applyColours();
}

void Look::setTheme(ColourTheme theme)
{
    m_choice.theme = theme;
    applyColours();
}

void Look::setPercent(int percent)
{
    m_choice.percent = percent;
    applyFonts();
    applyColours();
}

bool Look::isDark() const
{
    if (m_choice.theme == ColourTheme::System)
        return systemIsDark();
    return m_choice.theme == ColourTheme::Dark;
}

bool Look::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_systemPalette.color(QPalette::Window).lightness() < 128;
}

void Look::applyFonts()
{
    const double dpi = QGuiApplication::primaryScreen() ? QGuiApplication::primaryScreen()->logicalDotsPerInch() : 96;
    const double grown = std::max(1.0, QFontInfo(m_systemFont).pointSizeF() / UsualPoints);
    QFont font;
    font.setFamilies({ m_choice.sansFamily.isEmpty() ? u"Inter"_s : m_choice.sansFamily, m_systemFont.family() });
    font.setPointSizeF(InterfacePixels * 72 / dpi * grown * std::clamp(m_choice.percent, 100, 200) / 100);
    const QString alias = QString::fromLatin1(SerifAlias);
    QFont::removeSubstitutions(alias);
    if (!m_choice.serifFamily.isEmpty())
        QFont::insertSubstitution(alias, m_choice.serifFamily);
    QFont::insertSubstitutions(alias, { u"Source Serif 4"_s, u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s });
    QApplication::setFont(font);
}

void Look::applyColours()
{
    const bool keepsSystem = isHighContrast(m_systemPalette);
    const QPalette palette
        = keepsSystem ? m_systemPalette : (isDark() ? DesignTokens::dark() : DesignTokens::light()).palette();
    QApplication::setPalette(palette);
    m_application.setStyleSheet(sheetOf(DesignTokens::of(palette)));
}

} // namespace tenue
