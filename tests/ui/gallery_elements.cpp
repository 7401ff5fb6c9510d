// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_badge.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QHBoxLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (auto *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

QList<QWidget *> badges()
{
    const QList<Verdict> verdicts {
        { u"kept"_s, u"Tenue"_s, {}, {}, VerdictCategory::Kept, VerdictShape::Kept },
        { u"partial"_s, u"Tenue en partie"_s, {}, {}, VerdictCategory::Partial, VerdictShape::Partial },
        { u"a"_s, u"25 %"_s, {}, {}, VerdictCategory::Partial, VerdictShape::Partial, 25 },
        { u"b"_s, u"70 %"_s, {}, {}, VerdictCategory::Partial, VerdictShape::Partial, 70 },
        { u"open"_s, u"En cours"_s, {}, {}, VerdictCategory::Open, VerdictShape::InProgress },
        { u"paused"_s, u"En pause"_s, {}, {}, VerdictCategory::Open, VerdictShape::Paused },
        { u"broken"_s, u"Abandonnée ou non tenue"_s, {}, {}, VerdictCategory::Broken, VerdictShape::Broken },
        { u"u"_s, u"Invérifiable"_s, {}, {}, VerdictCategory::Unverifiable, VerdictShape::Unverifiable },
        { u"n"_s, u"Pas encore examinée"_s, {}, {}, VerdictCategory::Unexamined, VerdictShape::Unexamined },
    };
    QList<QWidget *> all;
    for (const auto &verdict : verdicts)
        all.append(new VerdictBadge(verdict));
    return all;
}

QList<QWidget *> buttons()
{
    auto *disabled = newButton(u"Approuver"_s, ButtonKind::Primary, "check"_L1);
    disabled->setEnabled(false);
    auto *focused = newButton(u"Comparer"_s, ButtonKind::Plain, "git-compare"_L1);
    focused->setFocus();
    return { newButton(u"Approuver"_s, ButtonKind::Primary, "check"_L1),
             disabled,
             newButton(u"Comparer"_s),
             focused,
             newButton(u"Enregistrer"_s, ButtonKind::Quiet, "bookmark"_L1),
             newIconButton("settings"_L1, u"Réglages"_s),
             newLinkButton(u"Voir les 3 autres"_s) };
}

QList<QWidget *> fields()
{
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Titre"_s);
    auto *fault = new QLineEdit(u"32/13/2024"_s);
    fault->setProperty("fault", true);
    auto *combo = new QComboBox;
    combo->addItems({ u"Mobilités"_s, u"Santé"_s });
    auto *date = new QDateEdit(QDate(2024, 12, 31));
    date->setCalendarPopup(true);
    auto *chosen = new QCheckBox(u"Choisie"_s);
    chosen->setChecked(true);
    auto *radio = new QRadioButton(u"Seule"_s);
    radio->setChecked(true);
    return { empty,        new QLineEdit(u"Ouvrir une maison"_s), fault,  combo, date,
             new QSpinBox, new QCheckBox(u"Bloquée"_s),           chosen, radio };
}

QWidget *controlsPage()
{
    auto *page = new Panel;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(Space::M);
    const auto head = [column](const QString &text) {
        column->addWidget(new TextLabel(text, TextStyle::SectionTitle, Tone::Second));
    };
    column->addWidget(new TextLabel(u"Éléments et états"_s, TextStyle::PageTitle));
    head(u"Verdicts : forme, mot, couleur"_s);
    column->addLayout(rowOf(badges()));
    head(u"Boutons"_s);
    column->addLayout(rowOf(buttons()));
    head(u"Champs, cases"_s);
    column->addLayout(rowOf(fields()));
    column->addStretch();
    return page;
}

} // namespace

QList<GalleryPage> elementPages()
{
    return { { u"controls"_s, controlsPage } };
}

} // namespace tenue
