// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/filter_row.h"

#include "core/base/words.h"
#include "ui/browse/standing_sign.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/type_scale.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int WordsWidth = 260;

QString keyOf(Standing standing)
{
    return QString::number(static_cast<int>(standing));
}

QString nobodyWord()
{
    return translate("FilterRow", "Nobody");
}

QString noThemeWord()
{
    return translate("FilterRow", "No theme");
}

template <typename IdType>
QStringList keysOf(const QSet<IdType> &ids)
{
    QStringList keys;
    for (const auto &id : ids)
        keys.append(id.toString());
    return keys;
}

template <typename IdType>
QSet<IdType> idsOf(const QStringList &keys)
{
    QSet<IdType> ids;
    for (const auto &key : keys)
        ids.insert(IdType::parse(key).value_or(IdType()));
    return ids;
}

QList<ChipChoice> standingChoices()
{
    QList<ChipChoice> choices;
    for (const auto standing : AllStandings)
        choices.append({ keyOf(standing), wordOf(standing), iconNamed(iconNameOf(standing)) });
    return choices;
}

Chip *newChip(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *chip = new Chip(name, parent);
    chip->setObjectName(objectName);
    return chip;
}

} // namespace

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_words(new SearchField(tr("Filter promises"), tr("Filter: title, theme, no.…"), this))
    , m_themes(newChip(tr("Theme"), u"themeChip"_s, this))
    , m_verdicts(newChip(tr("Verdict"), u"verdictChip"_s, this))
    , m_standings(newChip(tr("State"), u"stateChip"_s, this))
    , m_assigned(newChip(tr("Assigned to"), u"assignedChip"_s, this))
    , m_clear(newLinkButton(tr("Clear filters"), this))
    , m_save(newButton(tr("Save"), ButtonKind::Quiet, "bookmark"_L1, this))
{
    m_save->setObjectName(u"saveFilter"_s);
    m_save->setToolTip(tr("Keep this filter in the side bar"));
    m_save->hide();
    m_words->setObjectName(u"filterWords"_s);
    m_words->setFixedWidth(Metrics::widthFor(WordsWidth));
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->hide();
    m_standings->setChoices(standingChoices());
    auto *row = new FlowLayout(Space::S, Space::S, this);
    for (QWidget *part :
         std::initializer_list<QWidget *> { m_words, m_themes, m_verdicts, m_standings, m_assigned, m_clear, m_save })
        row->addWidget(part);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_save); });
    connect(m_words, &SearchField::textChanged, this, [this](const QString &text) {
        auto filter = m_filter;
        filter.words = text;
        change(filter);
    });
    connect(m_words, &SearchField::leftDownwards, this, &FilterRow::leftDownwards);
    connect(m_words, &SearchField::returnPressed, this, &FilterRow::leftDownwards);
    connect(m_clear, &QToolButton::clicked, this, &FilterRow::clear);
    connectChips();
}

void FilterRow::connectChips()
{
    connect(m_themes, &Chip::chosenChanged, this, [this](const QStringList &keys) {
        auto filter = m_filter;
        filter.themes = idsOf<ThemeId>(keys);
        change(filter);
    });
    connect(m_verdicts, &Chip::chosenChanged, this, [this](const QStringList &keys) {
        auto filter = m_filter;
        filter.verdicts = QSet<QString>(keys.begin(), keys.end());
        change(filter);
    });
    connect(m_standings, &Chip::chosenChanged, this, [this](const QStringList &keys) {
        auto filter = m_filter;
        filter.standings.clear();
        for (const auto &key : keys)
            filter.standings.insert(static_cast<Standing>(key.toInt()));
        change(filter);
    });
    connect(m_assigned, &Chip::chosenChanged, this, [this](const QStringList &keys) {
        auto filter = m_filter;
        filter.assigned = idsOf<StaffId>(keys);
        change(filter);
    });
}

void FilterRow::setCatalogue(const Catalogue &catalogue)
{
    QList<ChipChoice> themes;
    for (const auto &theme : catalogue.themes())
        themes.append({ theme.entity.toString(), theme.value.name });
    themes.append({ ThemeId().toString(), noThemeWord() });
    m_themes->setChoices(themes);
    QList<ChipChoice> verdicts;
    for (const auto &verdict : catalogue.verdicts(m_filter.mandate))
        verdicts.append({ verdict.key, verdict.label });
    m_verdicts->setChoices(verdicts);
    QList<ChipChoice> staff;
    for (const auto &each : catalogue.allStaff()) {
        if (!each.value.hasLeft)
            staff.append({ each.entity.toString(), each.value.name });
    }
    staff.append({ StaffId().toString(), nobodyWord() });
    m_assigned->setChoices(staff);
    setFilter(m_filter);
}

void FilterRow::setFilter(const PromiseFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker blocker(m_words);
    if (m_words->text() != filter.words)
        m_words->setText(filter.words);
    QStringList standings;
    for (const auto standing : filter.standings)
        standings.append(keyOf(standing));
    m_themes->setChosen(keysOf(filter.themes));
    m_verdicts->setChosen(filter.verdicts.values());
    m_standings->setChosen(standings);
    m_assigned->setChosen(keysOf(filter.assigned));
    m_clear->setVisible(!filter.isEmpty());
    m_save->setVisible(!filter.isEmpty());
}

void FilterRow::change(const PromiseFilter &filter)
{
    if (filter == m_filter)
        return;
    setFilter(filter);
    Q_EMIT filterChanged(m_filter);
}

void FilterRow::clear()
{
    PromiseFilter filter;
    filter.mandate = m_filter.mandate;
    // The button that was pressed goes away: what follows is typing.
    if (m_clear->hasFocus())
        m_words->setFocus();
    change(filter);
}

void FilterRow::toggleVerdict(const QString &key)
{
    auto filter = m_filter;
    if (!filter.verdicts.remove(key))
        filter.verdicts = { key };
    change(filter);
}

void FilterRow::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QString describe(const PromiseFilter &filter, const Catalogue &catalogue)
{
    QStringList parts;
    if (!filter.words.trimmed().isEmpty())
        parts.append(quoted(filter.words.trimmed()));
    for (const auto &id : filter.themes) {
        const auto *theme = catalogue.theme(id);
        parts.append(theme ? theme->name : noThemeWord());
    }
    for (const auto &verdict : catalogue.verdicts(filter.mandate)) {
        if (filter.verdicts.contains(verdict.key))
            parts.append(verdict.label);
    }
    for (const auto standing : AllStandings) {
        if (filter.standings.contains(standing))
            parts.append(wordOf(standing));
    }
    for (const auto &id : filter.assigned) {
        const auto *staff = catalogue.staff(id);
        parts.append(staff ? staff->name : nobodyWord());
    }
    return parts.join(u" · "_s);
}

} // namespace tenue
