// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/replace_dialog.h"

#include "ui/dialogs/place_delegate.h"
#include "ui/models/dossier_place_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wait_cursor.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize UsualSize { 1100, 700 };
constexpr int DossierWidth = 260;
constexpr int FoundWidth = 220;
constexpr int RefusedWidth = 260;

QVBoxLayout *labelled(const QString &label, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::Xs);
    column->addWidget(new FieldLabel(label, field));
    column->addWidget(field);
    return column;
}

Result<QList<DossierPlace>> findIn(const QString &path, const TextSearch &search)
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return installation.error();
    const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, *installation);
    if (!workspace)
        return workspace.error();
    return findInDossiers(**workspace, search);
}

} // namespace

ReplaceDialog::ReplaceDialog(Desks &desks, QWidget *parent)
    : QDialog(parent)
    , m_desks(desks)
    , m_places(new DossierPlaceModel(this))
    , m_finding(new LongWork(this))
    , m_strips(new StripStack)
    , m_find(new QLineEdit)
    , m_with(new QLineEdit)
    , m_case(newOption(u"matchCase"_s, tr("&Tell capitals from small letters")))
    , m_accents(newOption(u"matchAccents"_s, tr("Tell &accents apart")))
    , m_word(newOption(u"wholeWords"_s, tr("&Whole words only")))
    , m_expression(newOption(u"expression"_s, tr("Regular e&xpression")))
    , m_search(newButton(tr("&Find"), ButtonKind::Plain, "search"_L1))
    , m_table(new QTableView)
    , m_empty(new EmptyState("search"_L1, tr("Nothing has been looked for yet"), {}))
    , m_count(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_tickAll(newButton(tr("Tick a&ll"), ButtonKind::Quiet))
    , m_tickNone(newButton(tr("Tick &none"), ButtonKind::Quiet))
    , m_reason(new QLineEdit)
    , m_replace(newButton(tr("&Replace"), ButtonKind::Primary))
{
    setObjectName(u"replaceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Replace in all dossiers"));
    resize(UsualSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xl, Space::L, Space::Xl, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(new TextLabel(windowTitle(), TextStyle::PageTitle));
    column->addWidget(newFields());
    column->addWidget(newOptions());
    column->addWidget(m_strips);
    column->addWidget(newTable(), 1);
    column->addWidget(newFoot());
    connect(m_search, &QPushButton::clicked, this, &ReplaceDialog::find);
    connect(m_find, &QLineEdit::returnPressed, this, &ReplaceDialog::find);
    connect(m_find, &QLineEdit::textChanged, this, &ReplaceDialog::refresh);
    connect(m_with, &QLineEdit::textChanged, m_places, &DossierPlaceModel::setReplacement);
    connect(m_with, &QLineEdit::textChanged, this, &ReplaceDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &ReplaceDialog::refresh);
    connect(m_places, &DossierPlaceModel::ticksChanged, this, &ReplaceDialog::refresh);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    refresh();
    m_find->setFocus();
}

ReplaceDialog::~ReplaceDialog() = default;

QCheckBox *ReplaceDialog::newOption(const QString &name, const QString &words)
{
    auto *option = new QCheckBox(words);
    option->setObjectName(name);
    connect(option, &QCheckBox::toggled, this, [this] { refresh(); });
    return option;
}

QWidget *ReplaceDialog::newFields()
{
    m_find->setObjectName(u"findEverywhere"_s);
    m_with->setObjectName(u"replaceWith"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setAutoDefault(false);
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->setSpacing(Space::M);
    row->addLayout(labelled(tr("Fin&d"), m_find), 1);
    row->addLayout(labelled(tr("Replace w&ith"), m_with), 1);
    row->addWidget(m_search, 0, Qt::AlignBottom);
    return fields;
}

QWidget *ReplaceDialog::newOptions()
{
    auto *options = new QWidget;
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins({});
    row->setSpacing(Space::L);
    for (auto *option : { m_case, m_accents, m_word, m_expression })
        row->addWidget(option);
    row->addStretch();
    return options;
}

QWidget *ReplaceDialog::newTable()
{
    m_table->setObjectName(u"places"_s);
    m_table->setAccessibleName(tr("Places that were found"));
    m_table->setModel(m_places);
    m_table->setItemDelegate(new PlaceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMouseTracking(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Metrics::current().row);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(DossierPlaceModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(DossierPlaceModel::After, QHeaderView::Stretch);
    header->resizeSection(DossierPlaceModel::Dossier, DossierWidth);
    header->resizeSection(DossierPlaceModel::Found, FoundWidth);
    header->resizeSection(DossierPlaceModel::Refused, RefusedWidth);
    m_table->installEventFilter(this);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    return both;
}

QWidget *ReplaceDialog::newFoot()
{
    m_count->setObjectName(u"placeCount"_s);
    m_tickAll->setObjectName(u"tickAll"_s);
    m_tickNone->setObjectName(u"tickNone"_s);
    m_reason->setObjectName(u"reason"_s);
    m_replace->setObjectName(u"replaceTicked"_s);
    auto *close = newButton(tr("&Close"));
    close->setObjectName(u"closeReplace"_s);
    for (auto *button : { m_tickAll, m_tickNone, m_replace, close })
        button->setAutoDefault(false);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(Space::S);
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(m_count, 1);
    ticks->addWidget(m_tickAll);
    ticks->addWidget(m_tickNone);
    auto *act = new QHBoxLayout;
    act->setSpacing(Space::M);
    act->addLayout(labelled(tr("Rea&son, kept with each revision"), m_reason), 1);
    act->addWidget(close, 0, Qt::AlignBottom);
    act->addWidget(m_replace, 0, Qt::AlignBottom);
    column->addLayout(ticks);
    column->addLayout(act);
    connect(m_tickAll, &QPushButton::clicked, this, [this] { m_places->tickAll(true); });
    connect(m_tickNone, &QPushButton::clicked, this, [this] { m_places->tickAll(false); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

bool ReplaceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return QDialog::eventFilter(watched, event);
    QList<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    if (!rows.isEmpty())
        m_places->tick(rows, !m_places->isTicked(m_table->currentIndex().row()));
    return true;
}

TextSearch ReplaceDialog::search() const
{
    TextSearch search { m_find->text(), {} };
    search.options.setFlag(TextSearch::MatchCase, m_case->isChecked());
    search.options.setFlag(TextSearch::IgnoreAccents, !m_accents->isChecked());
    search.options.setFlag(TextSearch::WholeWord, m_word->isChecked());
    search.options.setFlag(TextSearch::Expression, m_expression->isChecked());
    return search;
}

void ReplaceDialog::find()
{
    if (m_finding->isRunning() || m_find->text().isEmpty())
        return;
    m_strips->remove(u"fault"_s);
    m_searched = search();
    m_hasSearched = true;
    m_finding->start(
        [path = m_desks.workspace().path(), wanted = m_searched](Progress &) { return findIn(path, wanted); },
        [this](const Result<QList<DossierPlace>> &found) { showFound(found); });
    refresh();
}

void ReplaceDialog::showFound(const Result<QList<DossierPlace>> &found)
{
    if (!found)
        m_strips->add({ u"fault"_s, StripKind::Error, found.error().message });
    m_places->setPlaces(found ? *found : QList<DossierPlace>(), m_searched);
    m_places->setReplacement(m_with->text());
    m_places->setRefusals(m_refusals);
    m_refusals.clear();
    m_table->setColumnHidden(DossierPlaceModel::Refused, !m_places->hasRefusals());
    m_empty->setWords("search"_L1, tr("No dossier has “%1”").arg(m_searched.pattern),
                      tr("Summaries and analyses were searched as they are saved, not unsaved drafts."));
    if (m_places->rowCount() > 0)
        m_table->setCurrentIndex(m_places->index(0, 0));
    refresh();
}

QString ReplaceDialog::proposedReason() const
{
    return m_with->text().isEmpty() ? tr("“%1” taken out").arg(m_searched.pattern)
                                    : tr("“%1” replaced by “%2”").arg(m_searched.pattern, m_with->text());
}

void ReplaceDialog::replace()
{
    const QString reason = m_reason->text().trimmed().isEmpty() ? proposedReason() : m_reason->text().trimmed();
    const WaitCursor waiting;
    const auto outcome = m_desks.drafting().replace(m_places->ticked(), m_searched, m_with->text(), reason);
    if (!outcome) {
        m_strips->add({ u"fault"_s, StripKind::Error, outcome.error().message });
        return;
    }
    tellOutcome(*outcome);
    if (outcome->dossiers > 0)
        Q_EMIT replaced(outcome->dossiers);
    find();
}

void ReplaceDialog::tellOutcome(const DossiersChanged &outcome)
{
    for (const auto &refusal : outcome.refused)
        m_refusals.insert(refusal.promise, refusal.error.message);
    const QString done = tr("%n place(s) replaced", nullptr, int(outcome.places));
    const QString where = tr("in %n dossier(s)", nullptr, outcome.dossiers);
    m_strips->add({ u"outcome"_s, StripKind::Info, tr("%1 %2.").arg(done, where) });
    if (outcome.refused.isEmpty())
        m_strips->remove(u"refused"_s);
    else
        m_strips->add({ u"refused"_s, StripKind::Warning,
                        tr("%n dossier(s) left as they are: the reason stands beside each place.", nullptr,
                           int(outcome.refused.size())) });
}

void ReplaceDialog::refresh()
{
    const int all = m_places->rowCount();
    const int ticked = int(m_places->ticked().size());
    const bool isListed = m_hasSearched && !m_finding->isRunning() && search().pattern == m_searched.pattern
        && search().options == m_searched.options;
    m_table->setVisible(all > 0);
    m_empty->setVisible(all == 0);
    m_table->setEnabled(isListed);
    m_search->setEnabled(!m_find->text().isEmpty() && !m_finding->isRunning());
    m_count->setText(all == 0 ? QString()
                              : tr("%1 of %2 places ticked").arg(QLocale().toString(ticked), QLocale().toString(all)));
    m_tickAll->setEnabled(ticked < all);
    m_tickNone->setEnabled(ticked > 0);
    m_reason->setPlaceholderText(m_hasSearched ? proposedReason() : QString());
    m_replace->setText(ticked > 0 ? tr("&Replace in %n dossier(s)", nullptr, m_places->tickedDossiers())
                                  : tr("&Replace"));
    const bool isReadOnly = m_desks.workspace().isReadOnly();
    m_replace->setEnabled(ticked > 0 && isListed && !isReadOnly);
    m_replace->setToolTip(isReadOnly        ? tr("This workspace can only be read.")
                              : !isListed   ? tr("Find first: the list shows another search.")
                              : ticked == 0 ? tr("Tick the places to replace.")
                                            : QString());
}

} // namespace tenue
