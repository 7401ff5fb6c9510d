// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desk.h"
#include "core/workflow/dossier_findings.h"

namespace tenue
{

/// The checklist of the newsroom: what it finds, what somebody stands by all the same, and which rules
/// are followed here.
class ChecklistDesk : public QObject
{
    Q_OBJECT

public:
    explicit ChecklistDesk(const Session &session, QObject *parent = nullptr);

    /// What the rules point out in `revision`, with the waivers that hold.
    Result<QList<DossierFinding>> findings(const PromiseId &promise, const RevisionId &revision) const;
    /// The same of a text that is being written; its open comments are counted here.
    Result<QList<DossierFinding>> findings(const PromiseId &promise, DossierSubject subject) const;

    /// Stands by the dossier although of `finding`; `reason` stays in the record.
    Result<> waive(const PromiseId &promise, const DossierFinding &finding, const QString &reason);
    /// Waives every finding of `rule` in `revision`. Refused if there is none.
    Result<> waiveRule(const PromiseId &promise, const RevisionId &revision, const QString &rule,
                       const QString &reason);
    /// The finding counts again; that it was waived stays in the record.
    Result<> withdrawWaiver(const PromiseId &promise, const DossierFinding &finding);
    /// Every waiver of the promise, also those that do not hold any more, oldest first.
    Result<QList<Loaded<Waiver>>> waivers(const PromiseId &promise) const;

    /// The newsroom's rules; those that come with the program where nothing was saved.
    Result<ChecklistSettings> settings() const;
    /// Editors and administrators only.
    Result<> saveSettings(const ChecklistSettings &settings);
    /// The same for who saw revision `base` of them (none where nothing was saved): a Conflict if
    /// somebody saved since.
    Result<Saved> saveSettings(const EntityId &entity, const std::optional<RevisionId> &base,
                               const ChecklistSettings &settings);

    /// Refused while a finding that blocks is neither mended nor waived.
    Result<> mayGoOn(const PromiseId &promise, const RevisionId &revision) const;

Q_SIGNALS:
    /// A waiver was given or withdrawn.
    void waived(const tenue::PromiseId &promise);
    void settingsSaved();

private:
    Session m_session;
    mutable QuoteChecker m_quotes;
};

} // namespace tenue
