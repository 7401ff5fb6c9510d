// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/typography.h"
#include "ui/browse/catalogue_form.h"

namespace tenue
{

/// How this newsroom writes: its rules of typography, and the words that are right here.
///
/// The words are shared: what a colleague adds meanwhile stays, only what this person adds or takes
/// off is changed.
class WritingRulesForm : public CatalogueForm
{
    Q_OBJECT

public:
    explicit WritingRulesForm(Desks &desks, QWidget *parent = nullptr);

    Result<QList<CatalogueEntry>> entries() const override;
    QString addText() const override { return {}; }
    QString titleOfCurrent() const override;

protected:
    Result<std::optional<RevisionId>> load(const EntityId &entity) override;
    void fillNew() override;
    Result<Saved> store(const EntityId &entity, const std::optional<RevisionId> &base) override;
    bool differs() const override;
    void focusFirst() override;

private:
    TypographyProfile profile() const;
    QStringList words() const;
    void showExample();

    QComboBox *m_profile;
    TextLabel *m_example;
    QPlainTextEdit *m_words;
    TypographyProfile m_shownProfile = TypographyProfile::None;
    QStringList m_shownWords;
};

} // namespace tenue
