// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/captures_field.h"

#include "core/base/words.h"
#include "ui/editor/capture_row.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QStandardPaths>
#include <QtGui/QDesktopServices>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

CapturesField::CapturesField(Desks &desks, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_prompts(prompts)
    , m_column(new QVBoxLayout)
    , m_add(newButton(tr("Keep a copy…"), ButtonKind::Quiet, "archive"_L1))
    , m_notice(new TextLabel({}, TextStyle::Secondary, Tone::Error))
    , m_opened(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/opened-copies"_s)
{
    setObjectName(u"captures"_s);
    setAccessibleName(tr("Kept copies"));
    setAcceptDrops(true);
    m_add->setObjectName(u"addCapture"_s);
    m_add->setToolTip(tr("A PDF, a web page, a text or a picture, 64 MB at most; or drop the file here"));
    m_notice->setObjectName(u"captureNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_column->setSpacing(Space::S);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::Xs);
    all->addLayout(m_column);
    all->addWidget(m_notice);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &CapturesField::chooseFile);
}

void CapturesField::setCaptures(const QList<Capture> &captures)
{
    ++m_list;
    m_waiting.clear();
    m_notice->hide();
    while (!m_rows.isEmpty())
        removeRow(m_rows.last());
    for (const auto &capture : captures)
        addRow(capture);
}

QList<Capture> CapturesField::captures() const
{
    QList<Capture> all;
    for (const auto *row : m_rows)
        all.append(row->capture());
    return all;
}

void CapturesField::chooseFile()
{
    m_prompts.chooseFileToOpen(
        { .title = tr("Which file shall be kept?"),
          .filter = tr("Files that can be kept (*.pdf *.html *.htm *.txt *.png *.jpg *.jpeg *.webp)") + u";;"_s
              + tr("All files (*)") },
        this, [this](const QString &path) { add({ path }); });
}

void CapturesField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CapturesField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(filesIn(event->mimeData()));
}

void CapturesField::add(const QStringList &paths)
{
    m_waiting += paths;
    if (!m_work.isRunning())
        readNext();
}

void CapturesField::readNext()
{
    if (m_waiting.isEmpty())
        return;
    const auto path = m_waiting.takeFirst();
    say(tr("Reading %1…").arg(quoted(QFileInfo(path).fileName())), Tone::Second);
    m_work.start([path](Progress &) { return readDocument(path); },
                 [this, list = m_list](const Result<ReadDocument> &document) {
                     if (list == m_list)
                         take(document);
                     readNext();
                 });
}

void CapturesField::take(const Result<ReadDocument> &document)
{
    m_notice->hide();
    if (!document)
        return say(document.error().message, Tone::Error);
    const auto isSame = [&](const CaptureRow *row) { return row->capture().blob == document->hash; };
    if (std::any_of(m_rows.begin(), m_rows.end(), isSame))
        return say(tr("%1 is kept here already.").arg(quoted(document->name)), Tone::Warning);
    const auto capture = m_desks.evidence().keep(*document);
    if (!capture)
        return say(capture.error().message, Tone::Error);
    if (!document->fault.isEmpty())
        say(document->fault, Tone::Warning);
    addRow(*capture);
    Q_EMIT edited();
}

void CapturesField::addRow(const Capture &capture)
{
    auto *row = new CaptureRow(capture);
    m_column->addWidget(row);
    m_rows.append(row);
    connect(row, &CaptureRow::openChosen, this, [this, row] { open(row->capture()); });
    connect(row, &CaptureRow::saveChosen, this, [this, row] { save(row->capture()); });
    connect(row, &CaptureRow::publicWanted, this, [this, row](bool isPublic) { askForPublic(row, isPublic); });
    connect(row, &CaptureRow::removeChosen, this, [this, row] {
        removeRow(row);
        m_add->setFocus();
        Q_EMIT edited();
    });
}

void CapturesField::removeRow(CaptureRow *row)
{
    m_rows.removeAll(row);
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
}

void CapturesField::open(const Capture &capture)
{
    m_notice->hide();
    const auto folder = m_opened.path();
    if (!folder)
        return say(folder.error().message, Tone::Error);
    const auto path = m_desks.evidence().writeForReading(capture, *folder);
    if (!path)
        return say(path.error().message, Tone::Error);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        say(tr("This computer has no program for it: save it as a file."), Tone::Error);
}

void CapturesField::save(const Capture &capture)
{
    m_notice->hide();
    m_prompts.chooseFileToSave({ .title = tr("Where shall the copy be saved?"), .start = capture.name }, this,
                               [this, capture](const QString &path) {
                                   if (auto written = m_desks.evidence().writeCopy(capture, path); !written)
                                       say(written.error().message, Tone::Error);
                               });
}

void CapturesField::askForPublic(CaptureRow *row, bool isPublic)
{
    const auto apply = [this, row, isPublic] {
        row->setPublic(isPublic);
        Q_EMIT edited();
    };
    if (!isPublic)
        return apply();
    m_prompts.ask({ .title = tr("Give this copy to readers?"),
                    .sentence = tr("Everybody will be able to download %1 with the next publication. Make sure that "
                                   "you may: whose work is it, whom does it name, who gave it to you? A PDF also "
                                   "tells who made it, and with what.")
                                    .arg(quoted(row->capture().name)),
                    .answers = { tr("Keep it confidential"), tr("Give it to readers") } },
                  row, [apply](int answer) {
                      if (answer == 1)
                          apply();
                  });
}

void CapturesField::say(const QString &sentence, Tone tone)
{
    m_notice->setTone(tone);
    m_notice->setText(sentence);
    m_notice->show();
}

} // namespace tenue
