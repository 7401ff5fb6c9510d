// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/shell/product_sign.h"
#include "ui/shell/profile_form.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/start_card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LeftWidth = 440;
constexpr int LeftMargin = 64;
constexpr int Measure = 680;

TextLabel *newWrapped(const QString &text, TextStyle style, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, style, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setObjectName(u"welcomePage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(newLeft());
    row->addWidget(newRight(), 1);
    m_profile->setProfile(settings.profile());
    refresh();
}

QWidget *WelcomePage::newLeft()
{
    auto *left = new Panel(Ground::Side, Qt::RightEdge, this);
    left->setFixedWidth(Metrics::widthFor(LeftWidth));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(LeftMargin, 88, LeftMargin, 48);
    column->setSpacing(0);
    column->addWidget(new ProductSign(56, left));
    column->addSpacing(Space::Xl);
    column->addWidget(new TextLabel(tr("Tenue"), TextStyle::ProductName, Tone::Text, left));
    column->addSpacing(Space::S);
    column->addWidget(newWrapped(
        tr("Follow the promises of elected people, evidence in hand, and keep every version of every judgement."),
        TextStyle::Lead, Tone::Second, left));
    column->addSpacing(32);
    column->addWidget(newReasons(left));
    column->addStretch();
    column->addWidget(newLanguageRow(left));
    return left;
}

QWidget *WelcomePage::newReasons(QWidget *parent)
{
    struct Strength {
        QLatin1StringView icon;
        QString title;
        QString sentence;
    };
    const Strength reasons[] = {
        { "history"_L1, tr("Nothing is lost"), tr("Every version stays, with its author and its reason.") },
        { "users"_L1, tr("Four eyes"), tr("Nobody approves what they wrote themselves.") },
        { "hard-drive"_L1, tr("On your computer"), tr("One single file, without account or network.") },
    };
    auto *part = new QWidget(parent);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &[icon, title, sentence] : reasons) {
        grid->addWidget(new IconLabel(icon, IconTint::Accent, 20, part), line, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(new TextLabel(title, TextStyle::Strong, Tone::Text, part), line++, 1);
        grid->addWidget(newWrapped(sentence, TextStyle::Interface, Tone::Second, part), line++, 1);
        grid->setRowMinimumHeight(line++, Space::L);
    }
    return part;
}

QWidget *WelcomePage::newLanguageRow(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    auto *choice = new SegmentedChoice(tr("Language"), part);
    choice->setObjectName(u"languageChoice"_s);
    choice->addChoice(u"Français"_s);
    choice->addChoice(u"English"_s);
    choice->setCurrent(QLocale().language() == QLocale::French ? 0 : 1);
    connect(choice, &SegmentedChoice::chosen, this,
            [this](int index) { Q_EMIT languageChosen(index == 0 ? u"fr"_s : u"en"_s); });
    row->addWidget(new TextLabel(tr("Language"), TextStyle::Interface, Tone::Second, part));
    row->addWidget(choice);
    row->addStretch();
    return part;
}

QWidget *WelcomePage::newRight()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *right = new QWidget;
    auto *measure = new QWidget(right);
    measure->setMaximumWidth(Measure);
    auto *column = new QVBoxLayout(measure);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strips = new StripStack(measure);
    column->addWidget(m_strips);
    column->addSpacing(Space::M);
    column->addWidget(new TextLabel(tr("Who are you?"), TextStyle::PageTitle, Tone::Text, measure));
    column->addSpacing(Space::Xs);
    column->addWidget(newWrapped(tr("Your name signs revisions and decisions. It stays inside the newsroom."),
                                 TextStyle::Interface, Tone::Second, measure));
    column->addSpacing(Space::M);
    m_profile = new ProfileForm(measure);
    connect(m_profile, &ProfileForm::edited, this, [this] { m_settings.setProfile(m_profile->profile()); });
    column->addWidget(m_profile);
    column->addSpacing(36);
    addWaysIn(column);
    column->addStretch();
    auto *row = new QHBoxLayout(right);
    row->setContentsMargins(72, 76, 72, 48);
    row->addWidget(measure, 1);
    row->addStretch(0);
    scroll->setWidget(right);
    return scroll;
}

void WelcomePage::addWaysIn(QVBoxLayout *column)
{
    auto *parent = column->parentWidget();
    column->addWidget(new TextLabel(tr("Where to start?"), TextStyle::PageTitle, Tone::Text, parent));
    column->addSpacing(Space::L);
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(Space::Xxl);
    column->addLayout(m_ways);
    m_cards = new QWidget(parent);
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(10);
    m_example = new StartCard("newspaper"_L1, tr("Try the example newsroom"),
                              tr("A fictional city, forty promises: change anything without risk."), m_cards);
    m_create = new StartCard(
        "file-plus"_L1, tr("Create a workspace…"),
        tr("A .tenue file for your city, then the import of your spreadsheet. The file is not encrypted."), m_cards);
    m_open = new StartCard("folder-open"_L1, tr("Open a workspace…"),
                           tr("Rather on this computer than in a shared folder."), m_cards);
    m_example->setObjectName(u"exampleCard"_s);
    m_create->setObjectName(u"createCard"_s);
    m_open->setObjectName(u"openCard"_s);
    for (auto *card : { m_example, m_create, m_open })
        cards->addWidget(card);
    connect(m_example, &StartCard::clicked, this, &WelcomePage::exampleRequested);
    connect(m_create, &StartCard::clicked, this, &WelcomePage::createRequested);
    connect(m_open, &StartCard::clicked, this, &WelcomePage::openRequested);
    m_recents = new RecentList(parent);
    connect(m_recents, &RecentList::chosen, this, &WelcomePage::recentChosen);
    connect(m_recents, &RecentList::removed, this, [this](const QString &path) {
        m_settings.removeRecent(path);
        refresh();
    });
    connect(m_recents, &RecentList::pinned, this, [this](const QString &path, bool isPinned) {
        m_settings.setPinned(path, isPinned);
        refresh();
    });
    m_progress = new ProgressLine(parent);
    m_progress->setCanBeCancelled(false);
    m_progress->hide();
    column->addSpacing(Space::Xl);
    column->addWidget(m_progress);
}

void WelcomePage::refresh()
{
    const auto recents = m_settings.recents();
    m_recents->show(recents);
    m_example->setFirst(recents.isEmpty());
    m_ways->removeWidget(m_recents);
    m_ways->removeWidget(m_cards);
    // Somebody who has been here before wants to go on.
    m_ways->addWidget(recents.isEmpty() ? m_cards : static_cast<QWidget *>(m_recents));
    m_ways->addWidget(recents.isEmpty() ? static_cast<QWidget *>(m_recents) : m_cards);
}

void WelcomePage::showError(const Error &error, const QList<StripAction> &actions)
{
    m_strips->add({ .key = u"opening"_s, .kind = StripKind::Error, .sentence = error.message, .actions = actions });
}

void WelcomePage::setBusy(const QString &sentence)
{
    const bool isBusy = !sentence.isEmpty();
    m_cards->setEnabled(!isBusy);
    m_recents->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    if (isBusy) {
        m_strips->remove(u"opening"_s);
        m_progress->start(sentence);
        m_progress->setProgress(0, 0);
    }
}

bool WelcomePage::hasProfile()
{
    if (!m_profile->profile().name.isEmpty()) {
        m_settings.setProfile(m_profile->profile());
        return true;
    }
    m_profile->askForName();
    showError({ Error::Kind::BadInput, tr("Say who you are first: your name signs what you write.") });
    return false;
}

} // namespace tenue
