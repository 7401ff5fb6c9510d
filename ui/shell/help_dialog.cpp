// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtGui/QAction>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString withoutMnemonic(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    return text;
}

QGridLayout *newKeys(const QList<QAction *> &withShortcuts, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(Space::Xl);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto *action : withShortcuts) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        grid->addWidget(new TextLabel(keys, TextStyle::Emphasis, Tone::Text, parent), line, 0);
        grid->addWidget(new TextLabel(withoutMnemonic(*action), TextStyle::Interface, Tone::Second, parent), line++, 1);
    }
    return grid;
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction *> &withShortcuts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    resize(640, 680);
    const QStringList sentences {
        tr("Import the spreadsheet of promises, or write the first one: each has a dossier with the promise as it was "
           "made, the verdict, the analysis and its evidence."),
        tr("What you type is kept as a draft at once. Saving makes a revision, which stays for ever with its author "
           "and its reason."),
        tr("The text is Markdown: ## for a heading, ** for bold, - for a list. Type [@ to cite a piece of evidence. "
           "Quotes, "
           "apostrophes and spaces are set as you type; one Undo takes that back alone."),
        tr("A sign in the margin stands beside a paragraph with a figure, a date or a quotation and no source; F8 goes "
           "to the next one, a click leads to the finding. Rest the mouse on a sentence to read who wrote it. An empty "
           "analysis can begin with the outline of its mandate."),
        tr("The newsroom’s typography, its words and its templates are in the section Newsroom. “Replace in all "
           "dossiers” lists every place with the words around it; each dossier gets one revision with your reason."),
        tr("If the program stops, what you typed a moment ago is offered at the next start."),
        tr("Submit the dossier; somebody else reads and approves it. An editor publishes: only approved revisions "
           "leave the newsroom."),
        tr("Select words and press Ctrl+Alt+M to comment on them; @ names a colleague. Ctrl+Alt+S suggests what you "
           "changed instead of saving it. “Checks” tells what to look at before submitting: mend it, or waive it with "
           "a reason. Which rules there are is set under “Newsroom”."),
        tr("“To review” holds what waits for you, late first: A approves, R sends back, T takes over, J and K move, "
           "Enter compares. “Notices” tells what others decided on your work since you last looked."),
        tr("History and comparison shows any two texts of a dossier, who wrote each sentence, and the dossier as it "
           "was on a day. A paragraph, a field or the whole comes back as a new revision; moments can be named."),
        tr("Embargo, urgent publication, correction and taking offline are in the menu Publication. What was put "
           "online without a second person shows for ever. Administrators redact what the law wants gone."),
        tr("“Edit” beside the promise as made also holds its picture, whether it is featured, and embargoes. Evidence "
           "keeps copies "
           "of what it stands on; a copy is confidential until you give it to readers. Ctrl+F12 shows the page as "
           "readers would see it."),
        tr("A filter of the list can be kept by name in the side bar; its menu (right click, or the menu key) renames, "
           "changes or removes it. Each workspace opens where you left it."),
        tr("Ctrl+P shows the list, the dossier or the comparison as it will be printed, or saved as PDF. Backups are "
           "made by "
           "themselves; “Restore a backup…” puts one in place and keeps the file that was there."),
    };
    auto *content = new QWidget;
    auto *words = new QVBoxLayout(content);
    words->setContentsMargins(0, 0, Space::M, 0);
    words->setSpacing(Space::M);
    for (const auto &sentence : sentences) {
        auto *label = new TextLabel(sentence, TextStyle::Interface, Tone::Second, content);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addWidget(new TextLabel(tr("Keys"), TextStyle::SectionTitle, Tone::Second, content));
    words->addLayout(newKeys(withShortcuts, content));
    words->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"helpWords"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("How Tenue works"));
    scroll->setWidget(content);
    auto *close = newButton(tr("Close"), ButtonKind::Plain, {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(new TextLabel(tr("How Tenue works"), TextStyle::PageTitle, Tone::Text, this));
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace tenue
