// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/capture_row.h"

#include "core/base/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

CaptureRow::CaptureRow(const Capture &capture, QWidget *parent)
    : Panel(Ground::Surface, {}, parent)
    , m_capture(capture)
    , m_public(new QCheckBox(tr("Readers may have it")))
{
    setRounded();
    setObjectName(u"capture"_s);
    auto *about = new TextLabel(description(), TextStyle::Secondary, Tone::Second);
    about->setObjectName(u"captureDescription"_s);
    about->setWordWrap(true);
    m_public->setObjectName(u"capturePublic"_s);
    m_public->setAccessibleDescription(capture.name);
    m_public->setChecked(capture.isPublic);
    m_public->setEnabled(capture.canBePublic());
    if (!capture.canBePublic())
        m_public->setToolTip(tr("This picture is damaged: it stays in the newsroom."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::M, Space::S, Space::S, Space::S);
    column->setSpacing(Space::Xs);
    column->addWidget(newHead());
    column->addWidget(about);
    column->addWidget(m_public);
    connect(m_public, &QCheckBox::clicked, this, [this](bool isChecked) {
        setPublic(m_capture.isPublic);
        Q_EMIT publicWanted(isChecked);
    });
}

QWidget *CaptureRow::newHead()
{
    auto *name = new ElidedLabel(m_capture.name, TextStyle::Emphasis);
    name->setElideMode(Qt::ElideMiddle);
    // Of a web page only its words are opened: what a saved page asks of the network is nobody's business.
    const bool isPage = m_capture.mediaType == "text/html"_L1;
    auto *open
        = newIconButton("external-link"_L1,
                        isPage ? tr("Open the words of %1").arg(m_capture.name) : tr("Open %1").arg(m_capture.name));
    auto *save = newIconButton("download"_L1, tr("Save %1 as a file").arg(m_capture.name));
    auto *remove = newIconButton("x"_L1, tr("Remove %1").arg(m_capture.name));
    open->setObjectName(u"openCapture"_s);
    save->setObjectName(u"saveCapture"_s);
    remove->setObjectName(u"removeCapture"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Xs);
    row->addWidget(name, 1);
    for (auto *button : { open, save, remove })
        row->addWidget(button);
    connect(open, &QToolButton::clicked, this, &CaptureRow::openChosen);
    connect(save, &QToolButton::clicked, this, &CaptureRow::saveChosen);
    connect(remove, &QToolButton::clicked, this, &CaptureRow::removeChosen);
    return head;
}

QString CaptureRow::description() const
{
    const auto *format = captureFormatOf(m_capture.mediaType);
    const auto about = tr("%1, %2, kept on %3", "web page, 14 kB, kept on 5 May 2026")
                           .arg(format ? format->shownName() : m_capture.mediaType, sizeInWords(m_capture.size),
                                dayInWords(m_capture.takenAt.toLocalTime().date()));
    return m_capture.note.isEmpty() ? about : QString(about + u'\n' + m_capture.note);
}

void CaptureRow::setPublic(bool isPublic)
{
    m_capture.isPublic = isPublic;
    m_public->setChecked(isPublic);
}

} // namespace tenue
