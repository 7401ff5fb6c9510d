// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/catalogue_form.h"

namespace tenue
{

/// Edits themes and their order on the site.
class ThemeForm : public ValueForm<Theme>
{
    Q_OBJECT

public:
    explicit ThemeForm(Desks &desks, QWidget *parent = nullptr);

    QString addText() const override;
    QString titleOfCurrent() const override;
    bool canMove() const override { return true; }
    /// Renumbers the themes whose place changes.
    Result<> moveCurrent(int steps) override;

protected:
    Theme blank() const override;
    void show(const Theme &theme) override;
    Result<Theme> read(Theme theme) const override;
    CatalogueEntry entryOf(const Loaded<Theme> &loaded) const override;
    bool comesBefore(const Theme &one, const Theme &other) const override;
    void focusFirst() override;

private:
    QLineEdit *m_name;
    QLineEdit *m_slug;
    QPlainTextEdit *m_description;
};

} // namespace tenue
