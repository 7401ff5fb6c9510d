// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/verdict_scale_form.h"

#include "ui/browse/verdicts_editor.h"

#include <QtWidgets/QLineEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

VerdictScaleForm::VerdictScaleForm(Desks &desks, QWidget *parent)
    : ValueForm(desks, parent)
    , m_name(newLine(u"name"_s))
    , m_verdicts(new VerdictsEditor)
{
    m_verdicts->setObjectName(u"verdicts"_s);
    addField(tr("&Name"), m_name, tr("Rates count what is judged: unverifiable and unexamined promises are left out."));
    addSection(tr("Verdicts, best first"));
    addWidget(m_verdicts);
    connect(m_verdicts, &VerdictsEditor::edited, this, &VerdictScaleForm::noteEdit);
}

QString VerdictScaleForm::addText() const
{
    return tr("New scale");
}

QString VerdictScaleForm::titleOfCurrent() const
{
    return m_name->text();
}

VerdictScale VerdictScaleForm::blank() const
{
    VerdictScale scale;
    if (const auto others = desks().newsroom().all<VerdictScale>(); others && !others->isEmpty())
        scale.verdicts = others->last().value.verdicts;
    return scale;
}

void VerdictScaleForm::show(const VerdictScale &scale)
{
    m_name->setText(scale.name);
    m_verdicts->setVerdicts(scale.verdicts);
}

Result<VerdictScale> VerdictScaleForm::read(VerdictScale scale) const
{
    scale.name = m_name->text().trimmed();
    scale.verdicts = m_verdicts->verdicts();
    return scale;
}

CatalogueEntry VerdictScaleForm::entryOf(const Loaded<VerdictScale> &loaded) const
{
    const auto count = static_cast<int>(loaded.value.verdicts.size());
    return { loaded.entity, loaded.value.name, tr("%n verdicts", nullptr, count) };
}

bool VerdictScaleForm::comesBefore(const VerdictScale &one, const VerdictScale &other) const
{
    return QString::localeAwareCompare(one.name, other.name) < 0;
}

void VerdictScaleForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace tenue
