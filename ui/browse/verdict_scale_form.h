// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/catalogue_form.h"

namespace tenue
{

class VerdictsEditor;

/// Edits scales of verdicts.
class VerdictScaleForm : public ValueForm<VerdictScale>
{
    Q_OBJECT

public:
    explicit VerdictScaleForm(Desks &desks, QWidget *parent = nullptr);

    QString addText() const override;
    QString titleOfCurrent() const override;

protected:
    /// Begins with the verdicts of the newest scale: a newsroom varies what it has.
    VerdictScale blank() const override;
    void show(const VerdictScale &scale) override;
    Result<VerdictScale> read(VerdictScale scale) const override;
    CatalogueEntry entryOf(const Loaded<VerdictScale> &loaded) const override;
    bool comesBefore(const VerdictScale &one, const VerdictScale &other) const override;
    void focusFirst() override;

private:
    QLineEdit *m_name;
    VerdictsEditor *m_verdicts;
};

} // namespace tenue
