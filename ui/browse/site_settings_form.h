// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/catalogue_form.h"

class QCheckBox;

namespace tenue
{

/// Edits what the site says of itself.
class SiteSettingsForm : public ValueForm<SiteSettings>
{
    Q_OBJECT

public:
    explicit SiteSettingsForm(Desks &desks, QWidget *parent = nullptr);

    QString addText() const override { return {}; }
    QString titleOfCurrent() const override;

protected:
    SiteSettings blank() const override { return {}; }
    void show(const SiteSettings &settings) override;
    Result<SiteSettings> read(SiteSettings settings) const override;
    CatalogueEntry entryOf(const Loaded<SiteSettings> &loaded) const override;
    bool comesBefore(const SiteSettings &, const SiteSettings &) const override { return false; }
    void focusFirst() override;

private:
    QLineEdit *m_newsroom;
    QLineEdit *m_title;
    QComboBox *m_language;
    QLineEdit *m_baseAddress;
    QLineEdit *m_contact;
    QLineEdit *m_licence;
    QPlainTextEdit *m_about;
    QPlainTextEdit *m_methodology;
    QLineEdit *m_claim;
    QLineEdit *m_introduction;
    QPlainTextEdit *m_takePart;
    QPlainTextEdit *m_correctionsPolicy;
    QLineEdit *m_weightingRule;
    QLineEdit *m_alertsEndpoint;
    QLineEdit *m_tipsEndpoint;
    QLineEdit *m_supportLink;
    QCheckBox *m_hasBylines;
    QCheckBox *m_hasClaimReview;
    QLineEdit *m_accentLight;
    QLineEdit *m_accentDark;
    QLineEdit *m_themeFolder;
};

} // namespace tenue
