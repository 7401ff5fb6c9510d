// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/look.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QFontInfo>
#include <QtGui/QRawFont>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char16_t NarrowNoBreakSpace = 0x202F;

QColor darkestOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(MiddleIcon).toImage();
    QColor strongest = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
        }
    }
    strongest.setAlpha(255);
    return strongest;
}

bool isNear(const QColor &one, const QColor &other)
{
    return qAbs(one.red() - other.red()) < 8 && qAbs(one.green() - other.green()) < 8
        && qAbs(one.blue() - other.blue()) < 8;
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setPalette(m_before); }

    void theSettingOverridesTheDesktop()
    {
        Look look(*qApp, { .theme = ColourTheme::Dark });
        QVERIFY(look.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), DesignTokens::dark().window);
        look.setTheme(ColourTheme::Light);
        QVERIFY(!look.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), DesignTokens::light().window);
    }

    void theDesktopDecidesOtherwise()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(40, 40, 40));
        dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
        QApplication::setPalette(dark);
        QVERIFY(Look(*qApp).isDark());
    }

    void aHighContrastPaletteIsKept()
    {
        QPalette stark(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::white, Qt::black,
                       Qt::black);
        stark.setColor(QPalette::Highlight, Qt::yellow);
        QApplication::setPalette(stark);
        const Look look(*qApp, { .theme = ColourTheme::Light });
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
        const auto &tokens = DesignTokens::of(QApplication::palette());
        QCOMPARE(tokens.text, QColor(Qt::white));
        QCOMPARE(tokens.surface, QColor(Qt::black));
        QCOMPARE(tokens.accent, QColor(Qt::yellow));
        QCOMPARE(tokens.of(VerdictShape::Broken).text, QColor(Qt::white));
    }

    void iconsFollowTheTheme()
    {
        Look look(*qApp, { .theme = ColourTheme::Light });
        const QIcon icon = iconNamed("check"_L1, IconTint::Accent);
        QVERIFY(isNear(darkestOf(icon), DesignTokens::light().accent));
        look.setTheme(ColourTheme::Dark);
        QVERIFY(isNear(darkestOf(icon), DesignTokens::dark().accent));
    }

    void controlsHaveTheirHeight()
    {
        const Look look(*qApp, { .theme = ColourTheme::Light });
        QLineEdit field;
        const std::unique_ptr<QPushButton> button(newButton(u"Compare"_s));
        button->ensurePolished();
        QCOMPARE(field.sizeHint().height(), Metrics::current().control);
        QCOMPARE(button->sizeHint().height(), Metrics::current().control);
    }

    void placeHoldersCanBeRead()
    {
        const Look look(*qApp, { .theme = ColourTheme::Light });
        QLineEdit field;
        field.setPlaceholderText(u"Title"_s);
        field.ensurePolished();
        QCOMPARE(field.palette().color(QPalette::PlaceholderText), DesignTokens::light().text3);
    }

    void theShippedFontsHaveTheFrenchSpace()
    {
        const Look look(*qApp);
        loadRemainingFonts();
        for (const auto style : { TextStyle::PageTitle, TextStyle::EditorText, TextStyle::Quote, TextStyle::Interface,
                                  TextStyle::TableTitle, TextStyle::Strong }) {
            const QRawFont font = QRawFont::fromFont(fontOf(style));
            QVERIFY2(font.supportsCharacter(QChar(NarrowNoBreakSpace)), qPrintable(font.familyName()));
        }
        QCOMPARE(QFontInfo(fontOf(TextStyle::Quote)).family(), u"Source Serif 4"_s);
        QVERIFY(QFontInfo(fontOf(TextStyle::Quote)).italic());
        QCOMPARE(QFontInfo(fontOf(TextStyle::Interface)).family(), u"Inter"_s);
        QCOMPARE(QFontInfo(fontOf(TextStyle::Interface)).pixelSize(), 13);
    }

    void aLargerSystemFontMakesEverythingLarger()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSize(22);
        QApplication::setFont(large);
        {
            const Look look(*qApp);
            QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 26);
            QVERIFY(Metrics::current().row > 40);
            QVERIFY(fontOf(TextStyle::PageTitle).pointSizeF() > fontOf(TextStyle::Interface).pointSizeF() * 1.6);
        }
        QApplication::setFont(before);
    }

private:
    const QPalette m_before = QApplication::palette();
};

} // namespace tenue

QTEST_MAIN(tenue::LookTest)
#include "look_test.moc"
