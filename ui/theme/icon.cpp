// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace plume::ui {
namespace {

constexpr std::array<const char*, iconCount> fileNames{
    "home", "build",   "results", "compare",   "claims", "lessons", "library",
    "undo", "redo",    "add",     "duplicate", "delete", "up",      "down",
    "more", "warning", "table",   "copy",      "export", "source",
};

struct Colours {
    QColor normal;
    QColor disabled;
    QColor selected;

    const QColor& in(QIcon::Mode mode) const {
        if (mode == QIcon::Disabled)
            return disabled;
        return mode == QIcon::Selected ? selected : normal;
    }
};

/// Draws the picture anew for every size and colour.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QByteArray picture, Colours colours)
        : m_picture(std::move(picture))
        , m_colours(colours) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QByteArray picture = m_picture;
        picture.replace("#000000", m_colours.in(mode).name().toLatin1());
        QSvgRenderer(picture).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); } // the caller owns it

private:
    QByteArray m_picture;
    Colours m_colours;
};

QIcon made(IconName name, const Colours& colours) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(fileNames[std::size_t(name)])));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // they ship inside, and a test draws each
    return QIcon(new LineIconEngine(isOpen ? file.readAll() : QByteArray(), colours)); // icon's
}

} // namespace

QIcon iconOf(IconName name, const Theme& theme) {
    return made(name, {theme.text, theme.mutedText, theme.onAccent});
}

QIcon iconOf(IconName name, const QColor& colour) {
    return made(name, {colour, colour, colour});
}

} // namespace plume::ui
