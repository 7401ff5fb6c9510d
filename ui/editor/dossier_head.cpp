// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/dossier_head.h"

#include "core/base/words.h"
#include "ui/editor/title_field.h"
#include "ui/editor/verdict_button.h"
#include "ui/models/standing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int HeadHeight = 132;

struct KeepingLook {
    QLatin1StringView icon;
    IconTint tint;
    Tone tone;
};

KeepingLook lookOf(OpenDossier::Keeping keeping)
{
    switch (keeping) {
    case OpenDossier::Keeping::Unchanged:
    case OpenDossier::Keeping::DraftKept:
    case OpenDossier::Keeping::RevisionSaved:
        return { "circle-check"_L1, IconTint::Success, Tone::Second };
    case OpenDossier::Keeping::Pending:
        return { "circle-dot"_L1, IconTint::Plain, Tone::Second };
    case OpenDossier::Keeping::JournalOnly:
        return { "triangle-alert"_L1, IconTint::Warning, Tone::Warning };
    case OpenDossier::Keeping::Failed:
        return { "cloud-off"_L1, IconTint::Error, Tone::Error };
    }
    Q_UNREACHABLE();
}

} // namespace

DossierHead::DossierHead(Desks &desks, OpenDossier &dossier, QWidget *parent)
    : Panel(Ground::Window, Qt::BottomEdge, parent)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_back(newIconButton("arrow-left"_L1, tr("Back to the list"), QKeySequence(Qt::ALT | Qt::Key_Left)))
    , m_number(new TextLabel({}, TextStyle::Strong))
    , m_place(new ElidedLabel({}, TextStyle::Interface, Tone::Second))
    , m_keepingSign(new IconLabel("circle-check"_L1, IconTint::Success))
    , m_keeping(new TextLabel({}, TextStyle::Interface, Tone::Second))
    , m_previous(newIconButton("chevron-up"_L1, tr("Previous dossier"), QKeySequence(Qt::ALT | Qt::Key_Up)))
    , m_following(newIconButton("chevron-down"_L1, tr("Next dossier"), QKeySequence(Qt::ALT | Qt::Key_Down)))
    , m_title(new TitleField)
    , m_verdict(new VerdictButton)
    , m_definition(new ElidedLabel({}, TextStyle::Interface, Tone::Second))
    , m_stateSign(new IconLabel("pen-line"_L1, IconTint::Plain))
    , m_state(new TextLabel({}, TextStyle::Interface, Tone::Second))
    , m_sendBack(newButton(tr("Send &back…"), ButtonKind::Quiet, "corner-up-left"_L1))
    , m_save(newButton(tr("&Save"), ButtonKind::Plain, "save"_L1))
    , m_next(newButton({}, ButtonKind::Primary, "send"_L1))
    , m_more(newIconButton("ellipsis"_L1, tr("More decisions")))
{
    setMinimumHeight(HeadHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_back->setObjectName(u"back"_s);
    m_previous->setObjectName(u"previous"_s);
    m_following->setObjectName(u"following"_s);
    m_keeping->setObjectName(u"keeping"_s);
    m_verdict->setObjectName(u"verdict"_s);
    m_definition->setObjectName(u"definition"_s);
    m_state->setObjectName(u"state"_s);
    m_sendBack->setObjectName(u"sendBack"_s);
    m_save->setObjectName(u"save"_s);
    m_next->setObjectName(u"next"_s);
    m_more->setObjectName(u"moreDecisions"_s);
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->setToolTipsVisible(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::PageMargin, Space::M, Space::PageMargin, Space::M);
    column->setSpacing(Space::Xs);
    column->addLayout(newPlaceRow());
    column->addWidget(m_title);
    column->addLayout(newVerdictRow());
    connect(m_back, &QToolButton::clicked, this, &DossierHead::backRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT neighbourRequested(-1); });
    connect(m_following, &QToolButton::clicked, this, [this] { Q_EMIT neighbourRequested(1); });
}

QHBoxLayout *DossierHead::newPlaceRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_place, 1);
    row->addWidget(m_keepingSign);
    row->addWidget(m_keeping);
    row->addSpacing(Space::S);
    row->addWidget(m_previous);
    row->addWidget(m_following);
    return row;
}

QHBoxLayout *DossierHead::newVerdictRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_verdict);
    row->addWidget(m_definition, 1);
    row->addWidget(m_stateSign);
    row->addWidget(m_state);
    row->addSpacing(Space::S);
    row->addWidget(m_sendBack);
    row->addWidget(m_save);
    row->addWidget(m_next);
    row->addWidget(m_more);
    return row;
}

void DossierHead::refresh()
{
    refreshPlace();
    m_title->setTitle(m_dossier.promise().title);
    m_title->setReadOnly(m_dossier.isReadOnly());
    refreshVerdict();
    refreshState();
    refreshKeeping();
}

void DossierHead::refreshPlace()
{
    const auto &promise = m_dossier.promise();
    m_number->setText(tr("No. %1").arg(promise.number));
    QStringList parts;
    if (!promise.themes.isEmpty()) {
        const auto theme = m_desks.workspace().entities().find<Theme>(entityOf(promise.themes.first()));
        if (theme && *theme)
            parts.append((*theme)->value.name);
    }
    parts.append(promise.institutions.isEmpty() ? m_dossier.mandate().title
                                                : promise.institutions.join(tr(", ", "between institutions")));
    m_place->setText(parts.join(u" · "_s));
}

void DossierHead::refreshVerdict()
{
    const auto verdict = m_dossier.scale().find(m_dossier.promise().verdict);
    static_cast<VerdictButton *>(m_verdict)->setVerdict(verdict.value_or(Verdict {}));
    m_verdict->setEnabled(!m_dossier.isReadOnly());
    m_definition->setText(verdict ? verdict->definition : QString());
}

void DossierHead::refreshState()
{
    const auto row = m_dossier.row();
    const auto standing = row ? standingOf(*row) : Standing::Draft;
    const bool needsAct = standing == Standing::ChangesRequested;
    m_stateSign->setIcon(iconNameOf(standing), needsAct ? IconTint::Error : IconTint::Plain);
    m_state->setText(wordOf(standing));
    m_state->setTone(needsAct ? Tone::Error : Tone::Second);
    m_state->setAccessibleName(tr("State: %1").arg(wordOf(standing)));
}

void DossierHead::refreshKeeping()
{
    const auto look = lookOf(m_dossier.keeping());
    m_keepingSign->setIcon(look.icon, look.tint);
    m_keepingSign->setVisible(m_dossier.keeping() != OpenDossier::Keeping::Unchanged);
    m_keeping->setTone(look.tone);
    m_keeping->setText(keepingWords());

    const auto step = nextStepOf(m_desks, m_dossier);
    m_next->setText(step.words);
    setButtonIcon(*m_next, step.icon);
    m_next->setEnabled(step.obstacle.isEmpty());
    m_next->setToolTip(step.obstacle.isEmpty() ? tr("%1 (Ctrl+Enter)").arg(step.words) : step.obstacle);
    m_next->setStatusTip(step.obstacle);
    const QString obstacle = obstacleToSendingBack(m_desks, m_dossier);
    m_sendBack->setVisible(obstacle.isEmpty());
    const bool canSave = !m_dossier.isReadOnly() && m_dossier.isDifferent();
    m_save->setEnabled(canSave);
    m_save->setToolTip(m_dossier.isReadOnly() ? readOnlyWorkspace().message
                           : canSave          ? tr("Make a revision of this text (Ctrl+S)")
                                              : tr("Nothing has changed since the last revision."));
}

SaveState DossierHead::saveState() const
{
    switch (m_dossier.keeping()) {
    case OpenDossier::Keeping::Unchanged:
        return SaveState::None;
    case OpenDossier::Keeping::Pending:
        return SaveState::Pending;
    case OpenDossier::Keeping::DraftKept:
    case OpenDossier::Keeping::RevisionSaved:
        return SaveState::Kept;
    case OpenDossier::Keeping::JournalOnly:
    case OpenDossier::Keeping::Failed:
        return SaveState::Failed;
    }
    Q_UNREACHABLE();
}

QString DossierHead::keepingWords() const
{
    switch (m_dossier.keeping()) {
    case OpenDossier::Keeping::Unchanged:
        return {};
    case OpenDossier::Keeping::Pending:
        return tr("Changes waiting…");
    case OpenDossier::Keeping::DraftKept:
        return tr("Draft kept at %1").arg(timeInWords(m_dossier.keptAt().toLocalTime().time()));
    case OpenDossier::Keeping::RevisionSaved:
        return tr("Revision saved");
    case OpenDossier::Keeping::JournalOnly:
        return tr("Only in the recovery journal");
    case OpenDossier::Keeping::Failed:
        switch (m_dossier.keepingFault() ? m_dossier.keepingFault()->kind : Error::Kind::System) {
        case Error::Kind::DiskFull:
            return tr("Not saved: disk full");
        case Error::Kind::ReadOnly:
            return tr("Not saved: read-only");
        case Error::Kind::Locked:
            return tr("Not saved: file in use");
        default:
            return tr("Not saved");
        }
    }
    Q_UNREACHABLE();
}

} // namespace tenue
