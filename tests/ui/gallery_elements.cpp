// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "ui/dialogs/question_dialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/loading_lines.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_badge.h"
#include "ui/widgets/verdict_bar.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
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

QList<Verdict> verdicts()
{
    using enum VerdictCategory;
    return {
        { u"kept"_s, u"Tenue"_s, {}, {}, Kept, VerdictShape::Kept },
        { u"partial"_s, u"Tenue en partie"_s, u"En partie"_s, {}, Partial, VerdictShape::Partial },
        { u"open"_s, u"En cours"_s, {}, {}, Open, VerdictShape::InProgress },
        { u"paused"_s, u"En pause"_s, {}, {}, Open, VerdictShape::Paused },
        { u"broken"_s, u"Abandonnée ou non tenue"_s, u"Non tenue"_s, {}, Broken, VerdictShape::Broken },
        { u"unverifiable"_s, u"Invérifiable"_s, {}, {}, Unverifiable, VerdictShape::Unverifiable },
        { u"unexamined"_s, u"Pas encore examinée"_s, u"À examiner"_s, {}, Unexamined, VerdictShape::Unexamined },
    };
}

QList<QWidget *> badges()
{
    QList<QWidget *> all;
    for (const auto &verdict : verdicts())
        all.append(new VerdictBadge(verdict));
    Verdict share = verdicts().at(1);
    for (const int part : { 25, 70 }) {
        share.share = part;
        share.label = u"%1 %"_s.arg(part);
        all.append(new VerdictBadge(share));
    }
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

QList<QWidget *> choices()
{
    auto *search = new SearchField(u"Filtrer"_s, u"Filtrer : titre, texte, n°…"_s);
    search->setMinimumWidth(260);
    auto *used = new Chip(u"Thématique"_s);
    used->setChoices({ { u"a"_s, u"Mobilités"_s }, { u"b"_s, u"Santé"_s } });
    used->setChosen({ u"a"_s });
    auto *segments = new SegmentedChoice(u"Comparer avec"_s);
    for (const auto &text : { u"Publiée"_s, u"Approuvée"_s, u"Vue la dernière fois"_s, u"Autre…"_s })
        segments->addChoice(text);
    return { search, used, new Chip(u"Verdict"_s), new Chip(u"État"_s), segments };
}

StripStack *strips()
{
    auto *stack = new StripStack;
    stack->add({ u"info"_s,
                 StripKind::Info,
                 u"Maud Sérac a enregistré ce dossier pendant que vous écriviez."_s,
                 { { u"Comparer et fusionner"_s, {} } } });
    stack->add({ u"full"_s,
                 StripKind::Error,
                 u"Le disque est plein : le texte n’est pas enregistré. Il reste à l’écran."_s,
                 { { u"Réessayer"_s, {} }, { u"Enregistrer une copie…"_s, {} } } });
    stack->add({ u"found"_s,
                 StripKind::Warning,
                 u"Un texte non enregistré de 214 mots a été retrouvé, tapé hier à 18 h 37."_s,
                 { { u"Comparer"_s, {} }, { u"Reprendre"_s, {} } } });
    return stack;
}

QWidget *cards()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(20);
    for (int index = 0; index < 3; ++index) {
        auto *card = Panel::card();
        auto *column = new QVBoxLayout(card);
        if (index == 0) {
            auto *empty = new EmptyState("inbox"_L1, u"Rien à relire"_s, u"Les dossiers soumis arriveront ici."_s);
            empty->setAction(u"Effacer les filtres"_s);
            column->addWidget(empty);
        } else if (index == 1) {
            auto *progress = new ProgressLine;
            progress->start(u"Écriture des pages"_s);
            progress->setProgress(148, 252);
            progress->setNote(u"L’ancien site reste en ligne jusqu’à la fin."_s);
            column->addWidget(new LoadingLines(4));
            column->addStretch();
            column->addWidget(progress);
        } else {
            auto *label
                = new TextLabel(u"Nous doublerons, d’ici à 2026, le réseau de pistes cyclables."_s, TextStyle::Quote);
            label->setWordWrap(true);
            auto *list = new QListWidget;
            list->setFrameShape(QFrame::NoFrame);
            list->addItems({ u"Choisie"_s, u"Autre"_s, u"Encore une"_s });
            list->setCurrentRow(0);
            auto *text = new QPlainTextEdit(u"Un texte de plusieurs lignes"_s);
            column->addWidget(label);
            column->addWidget(new FieldLabel(u"&Résumé"_s, text));
            column->addWidget(text);
            column->addWidget(list);
        }
        line->addWidget(card);
    }
    return row;
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
    column->addLayout(rowOf(choices()));
    column->addWidget(strips());
    column->addWidget(cards(), 1);
    return page;
}

QWidget *framePage()
{
    auto *page = new Panel;
    auto *side = new SideBar;
    side->setMandate(u"Port-Lavance"_s, u"Mandat 2020–2026"_s);
    side->addSection("list-checks"_L1, u"Promesses"_s, u"Ctrl+1"_s);
    side->addSection("inbox"_L1, u"À relire"_s, u"Ctrl+2"_s);
    side->addSection("paperclip"_L1, u"Preuves"_s, u"Ctrl+3"_s);
    side->addSection("globe"_L1, u"Publication"_s, u"Ctrl+7"_s);
    side->setCount(0, 432, CountKind::Plain, u"432 promesses"_s);
    side->setCount(1, 7, CountKind::Waiting, u"7 à relire"_s);
    side->setCount(2, 1284, CountKind::Plain, u"1284 preuves"_s);
    side->setCurrentSection(0);
    side->setSavedSearches({ { u"a"_s, u"À revoir (6 mois)"_s, 38 }, { u"b"_s, u"Mes brouillons"_s, 11 } });
    side->setPerson(u"Inès Valmer"_s, u"IV"_s, u"Journaliste"_s);
    auto *bar = new VerdictBar;
    QList<VerdictCount> counts;
    const QList<int> numbers { 118, 64, 81, 27, 49, 31, 62 };
    for (int index = 0; index < numbers.size(); ++index)
        counts.append({ verdicts().at(index), numbers.at(index) });
    bar->setCounts(counts);
    bar->setChosen({ u"open"_s });
    auto *status = new StatusStrip;
    status->setSaveState(SaveState::Kept, u"Brouillon gardé à 14 h 32"_s);
    status->setCounts(u"432 promesses affichées · 1 sélectionnée"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(u"Promesses"_s, TextStyle::PageTitle), 1);
    head->addWidget(newButton(u"Importer…"_s, ButtonKind::Plain, "file-input"_L1));
    head->addWidget(newButton(u"Nouvelle promesse"_s, ButtonKind::Primary, "plus"_L1));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(Space::M);
    column->addLayout(head);
    column->addWidget(bar);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(side);
    row->addLayout(column, 1);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(row, 1);
    all->addWidget(status);
    return page;
}

QTableView *exampleTable()
{
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(12, 4, table);
    model->setHorizontalHeaderLabels({ u"N°"_s, u"Titre"_s, u"Thématique"_s, u"État"_s });
    for (int row = 0; row < model->rowCount(); ++row) {
        model->setItem(row, 0, new QStandardItem(QString::number(112 + row)));
        model->setItem(row, 1, new QStandardItem(u"Ouvrir une maison de santé dans chaque quartier"_s));
        model->setItem(row, 2, new QStandardItem(u"Santé"_s));
        auto *state = new QStandardItem(iconNamed("globe"_L1), u"Publiée"_s);
        state->setCheckable(true);
        state->setCheckState(row % 2 == 0 ? Qt::Checked : Qt::Unchecked);
        model->setItem(row, 3, state);
    }
    table->setModel(model);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Metrics::current().row);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->selectRow(2);
    return table;
}

QWidget *viewsPage()
{
    auto *page = new Panel;
    auto *menus = new QMenuBar;
    for (const auto &text : { u"&Fichier"_s, u"&Édition"_s, u"&Affichage"_s })
        menus->addMenu(text);
    auto *menu = new QMenu(page);
    menu->addAction(iconNamed("file-plus"_L1), u"&Nouvel espace de travail…"_s, QKeySequence::New, [] {});
    menu->addAction(u"&Ouvrir…"_s, QKeySequence::Open, [] {});
    menu->addSeparator();
    auto *checked = menu->addAction(u"Aperçu"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addAction(u"Enregistrer"_s)->setEnabled(false);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(exampleTable(), u"Preuves 6"_s);
    for (const auto &text : { u"Commentaires 2"_s, u"Historique"_s, u"Contrôles 3"_s })
        tabs->addTab(new QWidget, text);
    auto *splitter = new QSplitter;
    splitter->addWidget(tabs);
    auto *right = new Panel(Ground::Sunken);
    auto *rightColumn = new QVBoxLayout(right);
    auto *combo = new QComboBox;
    combo->addItems({ u"Journaliste"_s, u"Rédactrice en chef"_s });
    combo->setEditable(true);
    auto *off = new QLineEdit(u"Inactif"_s);
    off->setEnabled(false);
    auto *read = new QPlainTextEdit(u"Plusieurs lignes\n"_s.repeated(20));
    read->setFocus();
    rightColumn->addWidget(new FieldLabel(u"&Rôle"_s, combo));
    rightColumn->addWidget(combo);
    rightColumn->addWidget(off);
    rightColumn->addWidget(read);
    rightColumn->addWidget(menu);
    splitter->addWidget(right);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(menus);
    all->addWidget(splitter, 1);
    return page;
}

QWidget *questionPage()
{
    return new QuestionDialog(
        { u"Retirer cette promesse du site ?"_s,
          u"Sa page disparaît à la prochaine publication. Ses révisions restent dans le dossier."_s,
          { u"Annuler"_s, u"Retirer"_s },
          1 });
}

} // namespace

QList<GalleryPage> elementPages()
{
    return { { u"controls"_s, [](Look &) { return controlsPage(); } },
             { u"frame"_s, [](Look &) { return framePage(); } },
             { u"views"_s, [](Look &) { return viewsPage(); } },
             { u"question"_s, [](Look &) { return questionPage(); } } };
}

} // namespace tenue
