// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/design_tokens.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray svgOf(QLatin1StringView name, const QColor &colour)
{
    QFile file(u":/tenue/icons/"_s + name + u".svg"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "iconNamed", name.data());
    if (!isThere)
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

QPixmap renderedIcon(QLatin1StringView name, int pixels, const QColor &colour)
{
    const QString key = u"icon:%1:%2:%3"_s.arg(name, colour.name()).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(svgOf(name, colour));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourOf(IconTint tint, QIcon::Mode mode, QIcon::State state)
{
    const auto &tokens = DesignTokens::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return tokens.text3;
    switch (tint) {
    case IconTint::Plain:
        return state == QIcon::On || mode == QIcon::Selected ? tokens.softText : tokens.text2;
    case IconTint::Strong:
        return tokens.text;
    case IconTint::Faint:
        return tokens.text3;
    case IconTint::Accent:
        return tokens.accent;
    case IconTint::OnAccent:
        return tokens.onAccent;
    case IconTint::Warning:
        return tokens.warningText;
    case IconTint::Error:
        return tokens.errorText;
    case IconTint::Success:
        return tokens.doneText;
    }
    Q_UNREACHABLE();
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QLatin1StringView name, IconTint tint)
        : m_name(name.data(), name.size())
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QRect square(rect.topLeft(), QSize(rect.height(), rect.height()));
        if (rect.width() < rect.height())
            square.setSize({ rect.width(), rect.width() });
        if (painter->layoutDirection() == Qt::RightToLeft)
            square.moveRight(rect.right());
        painter->drawPixmap(
            square,
            renderedIcon(QLatin1StringView(m_name), qRound(square.width() * ratio), colourOf(m_tint, mode, state)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return u"tenue"_s; }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    bool isNull() override { return false; }

private:
    QByteArray m_name;
    IconTint m_tint;
};

} // namespace

QIcon iconNamed(QLatin1StringView name, IconTint tint)
{
    return QIcon(new TintedIconEngine(name, tint));
}

QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour, qreal devicePixelRatio)
{
    QPixmap pixmap = renderedIcon(name, qRound(size * devicePixelRatio), colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void drawIcon(QPainter &painter, QLatin1StringView name, const QRect &rect, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect, renderedIcon(name, qRound(rect.width() * ratio), colour));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : { 16, 24, 32, 48, 64, 128 }) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(u":/tenue/app/tenue.svg"_s).render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace tenue
