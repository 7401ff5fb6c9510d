// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/shell/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr ColourTheme Themes[] = { ColourTheme::System, ColourTheme::Light, ColourTheme::Dark };

QHBoxLayout *leftAligned(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

const QList<int> &SettingsDialog::sizes()
{
    static const QList<int> sizes { 100, 110, 125, 150, 175, 200 };
    return sizes;
}

SettingsDialog::SettingsDialog(Settings &settings, Look &look, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_look(look)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::Xl);
    words->setSpacing(Space::L);
    words->addWidget(new TextLabel(tr("Settings"), TextStyle::PageTitle, Tone::Text, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::L);
    grid->setVerticalSpacing(Space::M);
    grid->setColumnStretch(1, 1);
    addLanguage(grid, 0);
    addTheme(grid, 1);
    addTextSize(grid, 2);
    words->addLayout(grid);
    auto *note = new TextLabel(tr("These are for you on this computer; the newsroom’s own settings are in its pages."),
                               TextStyle::Secondary, Tone::Second, this);
    note->setWordWrap(true);
    words->addWidget(note);
    auto *foot = new Panel(Ground::Sunken, Qt::TopEdge, this);
    auto *close = newButton(tr("Close"), ButtonKind::Primary, {}, foot);
    close->setObjectName(u"closeSettings"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Xl, Space::M, Space::Xl, Space::M);
    row->addStretch();
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(words);
    column->addStretch();
    column->addWidget(foot);
}

void SettingsDialog::addLanguage(QGridLayout *grid, int row)
{
    auto *choice = new SegmentedChoice(tr("Language"), this);
    choice->setObjectName(u"settingsLanguage"_s);
    choice->addChoice(u"Français"_s);
    choice->addChoice(u"English"_s);
    choice->setCurrent(QLocale().language() == QLocale::French ? 0 : 1);
    connect(choice, &SegmentedChoice::chosen, this,
            [this](int index) { Q_EMIT languageChosen(index == 0 ? u"fr"_s : u"en"_s); });
    grid->addWidget(new TextLabel(tr("Language"), TextStyle::Strong, Tone::Text, this), row, 0);
    grid->addLayout(leftAligned(choice), row, 1);
}

void SettingsDialog::addTheme(QGridLayout *grid, int row)
{
    auto *choice = new SegmentedChoice(tr("Colours"), this);
    choice->setObjectName(u"settingsTheme"_s);
    for (const auto &name : { tr("As the system"), tr("Light"), tr("Dark") })
        choice->addChoice(name);
    choice->setCurrent(int(std::find(std::begin(Themes), std::end(Themes), m_look.choice().theme) - Themes));
    connect(choice, &SegmentedChoice::chosen, this, [this](int index) {
        m_look.setTheme(Themes[index]);
        m_settings.setTheme(Themes[index]);
        Q_EMIT themeChosen(Themes[index]);
    });
    grid->addWidget(new TextLabel(tr("Colours"), TextStyle::Strong, Tone::Text, this), row, 0);
    grid->addLayout(leftAligned(choice), row, 1);
}

void SettingsDialog::addTextSize(QGridLayout *grid, int row)
{
    auto *size = new QComboBox(this);
    size->setObjectName(u"settingsTextSize"_s);
    for (const int percent : sizes())
        size->addItem(tr("%1 %").arg(percent), percent);
    size->setCurrentIndex(std::max(0, size->findData(m_look.choice().percent)));
    connect(size, &QComboBox::activated, this, [this, size] {
        const int percent = size->currentData().toInt();
        if (percent == m_look.choice().percent)
            return;
        m_settings.setTextPercent(percent);
        m_look.setPercent(percent);
        Q_EMIT textSizeChosen();
    });
    grid->addWidget(new FieldLabel(tr("&Size of letters"), size, this), row, 0);
    grid->addLayout(leftAligned(size), row, 1);
}

} // namespace tenue
