// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/picture_field.h"

#include "core/base/words.h"
#include "core/pictures/picture_intake.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize ViewSize { 176, 99 }; // device independent pixels: the site's 16 to 9

QString fileIn(const QMimeData *data)
{
    const auto addresses = data->urls();
    return addresses.size() == 1 ? addresses.first().toLocalFile() : QString();
}

void showIn(QLineEdit *field, const QString &text)
{
    if (field->text().trimmed() == text)
        return;
    field->setText(text);
    // Who reads begins at the beginning.
    field->setCursorPosition(0);
}

/// As much of the middle as the view has room for.
QPixmap cropped(const QImage &image, qreal ratio)
{
    const auto size = ViewSize * ratio;
    const auto scaled = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2);
    auto pixels = QPixmap::fromImage(scaled.copy(QRect(corner, size)));
    pixels.setDevicePixelRatio(ratio);
    return pixels;
}

} // namespace

PictureField::PictureField(Desks &desks, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_prompts(prompts)
    , m_view(new QLabel)
    , m_choose(newButton({}, ButtonKind::Plain, "image"_L1))
    , m_remove(newButton(tr("Take it away"), ButtonKind::Quiet, "trash-2"_L1))
    , m_words(new QWidget)
    , m_caption(newLine(u"caption"_s))
    , m_credit(newLine(u"credit"_s))
    , m_alternativeText(newLine(u"alternativeText"_s))
    , m_notice(new TextLabel({}, TextStyle::Secondary, Tone::Error))
{
    setObjectName(u"picture"_s);
    setAcceptDrops(true);
    m_notice->setObjectName(u"pictureNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(Space::Xs);
    const std::pair<QString, QLineEdit *> lines[] = { { tr("Caption of the picture"), m_caption },
                                                      { tr("Credit of the picture"), m_credit },
                                                      { tr("Alternative text of the picture"), m_alternativeText } };
    for (const auto &[label, field] : lines) {
        words->addWidget(new TextLabel(label, TextStyle::Interface));
        words->addWidget(field);
        field->setAccessibleName(label);
    }
    m_alternativeText->setPlaceholderText(tr("What it shows, for readers who do not see it"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::S);
    column->addWidget(newHead());
    column->addWidget(m_notice);
    column->addWidget(m_words);
    showFiles();
}

QWidget *PictureField::newHead()
{
    m_view->setObjectName(u"pictureView"_s);
    m_view->setFixedSize(ViewSize);
    m_choose->setObjectName(u"choosePicture"_s);
    m_choose->setToolTip(tr("A JPEG, PNG or WebP file, 64 MB at most; or drop it here"));
    m_remove->setObjectName(u"removePicture"_s);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Space::Xs);
    buttons->addWidget(m_choose, 0, Qt::AlignLeft);
    buttons->addWidget(m_remove, 0, Qt::AlignLeft);
    buttons->addStretch();
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::M);
    row->addWidget(m_view, 0, Qt::AlignTop);
    row->addLayout(buttons, 1);
    connect(m_choose, &QPushButton::clicked, this, &PictureField::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setImage({});
        m_choose->setFocus();
        Q_EMIT edited();
    });
    return head;
}

QLineEdit *PictureField::newLine(const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    connect(field, &QLineEdit::textEdited, this, [this] {
        showWhatIsMissing();
        Q_EMIT edited();
    });
    return field;
}

void PictureField::setImage(const std::optional<LeadImage> &image)
{
    const auto shown = image.value_or(LeadImage {});
    if (shown.files != m_files) {
        ++m_picture;
        m_files = shown.files;
        showFiles();
    }
    showIn(m_caption, shown.caption);
    showIn(m_credit, shown.credit);
    showIn(m_alternativeText, shown.alternativeText);
    m_view->setAccessibleName(shown.alternativeText);
    showWhatIsMissing();
}

std::optional<LeadImage> PictureField::image() const
{
    if (m_files.isEmpty())
        return {};
    return LeadImage { m_files, m_caption->text().trimmed(), m_credit->text().trimmed(),
                       m_alternativeText->text().trimmed() };
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_work.isRunning() && !fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PictureField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeIn(fileIn(event->mimeData()));
}

void PictureField::chooseFile()
{
    m_prompts.chooseFileToOpen({ .title = tr("Which picture shall stand at the head of the page?"),
                                 .filter = tr("Pictures (*.jpg *.jpeg *.png *.webp)") + u";;"_s + tr("All files (*)") },
                               this, [this](const QString &path) { takeIn(path); });
}

void PictureField::takeIn(const QString &path)
{
    if (m_work.isRunning())
        return;
    say(tr("Reading %1…").arg(quoted(QFileInfo(path).fileName())), Tone::Second);
    m_choose->setEnabled(false);
    m_work.start([path](Progress &) { return takeInPictureFile(path); },
                 [this, wanted = m_picture](const Result<QList<EncodedPicture>> &sizes) {
                     m_choose->setEnabled(true);
                     m_notice->hide();
                     if (wanted == m_picture)
                         take(sizes);
                 });
}

void PictureField::take(const Result<QList<EncodedPicture>> &sizes)
{
    if (!sizes)
        return say(sizes.error().message, Tone::Error);
    const auto files = m_desks.editing().keepPicture(*sizes);
    if (!files)
        return say(files.error().message, Tone::Error);
    // What was said of another picture is not true of this one.
    setImage(LeadImage { *files });
    m_alternativeText->setFocus();
    Q_EMIT edited();
}

void PictureField::showFiles()
{
    m_words->setVisible(!m_files.isEmpty());
    m_view->setVisible(!m_files.isEmpty());
    m_remove->setVisible(!m_files.isEmpty());
    m_choose->setText(m_files.isEmpty() ? tr("Choose a picture…") : tr("Another picture…"));
    if (m_files.isEmpty())
        return;
    const auto bytes = m_desks.workspace().blobs().read(m_files.first().blob);
    const auto image = bytes ? QImage::fromData(*bytes) : QImage();
    if (image.isNull())
        m_view->setText(tr("The picture cannot be shown."));
    else
        m_view->setPixmap(cropped(image, devicePixelRatioF()));
}

void PictureField::showWhatIsMissing()
{
    const auto shown = image();
    const auto good = shown ? shown->check() : Result<>();
    if (good)
        m_notice->hide();
    else
        say(good.error().message, Tone::Warning);
}

void PictureField::say(const QString &sentence, Tone tone)
{
    m_notice->setTone(tone);
    m_notice->setText(sentence);
    m_notice->show();
}

} // namespace tenue
