// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/checklist_form.h"

#include "ui/widgets/finding_sign.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>

namespace tenue
{

using namespace Qt::StringLiterals;

ChecklistForm::ChecklistForm(Desks &desks, QWidget *parent)
    : CatalogueForm(desks, parent)
{
    auto *words = new TextLabel(tr("What is looked at before a dossier is submitted and approved. What blocks must be "
                                   "mended, or waived with a reason; the rest is shown."),
                                TextStyle::Interface, Tone::Second);
    words->setWordWrap(true);
    addWidget(words);
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, Space::S, 0, 0);
    grid->setHorizontalSpacing(Space::L);
    grid->setVerticalSpacing(Space::S);
    grid->setColumnStretch(2, 1);
    for (const auto &rule : checklistRules()) {
        auto *choice = newChoice(QString::fromLatin1(rule.key));
        // The first one that is offered is chosen: no edit, while the other rules have no box yet.
        const QSignalBlocker quiet(choice);
        for (const auto severity : { Severity::Off, Severity::Notes, Severity::Warns, Severity::Blocks })
            choice->addItem(signOf(severity), wordOf(severity), nameOf(severity));
        choice->setAccessibleName(rule.shownTitle());
        const int row = int(m_severities.size());
        auto *title = new TextLabel(rule.shownTitle());
        title->setWordWrap(true);
        title->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
        grid->addWidget(title, row, 0);
        grid->addWidget(choice, row, 1);
        m_severities.append(choice);
    }
    addWidget(table);
}

Result<QList<CatalogueEntry>> ChecklistForm::entries() const
{
    const auto all = desks().workspace().entities().all<ChecklistSettings>();
    if (!all)
        return all.error();
    QList<CatalogueEntry> rows;
    for (const auto &each : *all)
        rows.append({ each.entity, titleOfCurrent(), {} });
    return rows;
}

QString ChecklistForm::titleOfCurrent() const
{
    return tr("Checklist");
}

Result<std::optional<RevisionId>> ChecklistForm::load(const EntityId &entity)
{
    const auto found = desks().workspace().entities().find<ChecklistSettings>(entity);
    if (!found)
        return found.error();
    show(*found ? (*found)->value : ChecklistSettings());
    return *found ? std::optional((*found)->revision) : std::nullopt;
}

void ChecklistForm::fillNew()
{
    show({});
}

void ChecklistForm::show(const ChecklistSettings &settings)
{
    m_loaded = settings;
    const auto &rules = checklistRules();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const auto severity = settings.rules.value(QString::fromLatin1(rules[i].key), rules[i].severity);
        m_severities[i]->setCurrentIndex(m_severities[i]->findData(nameOf(severity)));
    }
}

// Only what differs from what the program comes with is said, so that it can change for the others.
ChecklistSettings ChecklistForm::read() const
{
    auto settings = m_loaded;
    const auto &rules = checklistRules();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const auto key = QString::fromLatin1(rules[i].key);
        const auto chosen = severityNamed(m_severities[i]->currentData().toString()).value_or(rules[i].severity);
        if (chosen != settings.rules.value(key, rules[i].severity))
            settings.rules.insert(key, chosen);
        if (settings.rules.value(key) == rules[i].severity && !m_loaded.rules.contains(key))
            settings.rules.remove(key);
    }
    return settings;
}

Result<Saved> ChecklistForm::store(const EntityId &entity, const std::optional<RevisionId> &base)
{
    return desks().checklist().saveSettings(entity, base, read());
}

bool ChecklistForm::differs() const
{
    return read() != m_loaded;
}

void ChecklistForm::focusFirst()
{
    m_severities.first()->setFocus();
}

} // namespace tenue
