// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_documents.h"

#include <QtCore/QList>

#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QStringList &lines)
{
    QByteArray content = "BT /F1 11 Tf 14 TL 72 760 Td\n";
    for (const auto &line : lines) {
        auto words = line.toLatin1();
        words.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        content += '(' + words + ") Tj T*\n";
    }
    return content + "ET\n";
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes;
    for (const int shift : { 24, 16, 8, 0 })
        bytes += char((number >> shift) & 0xff);
    return bytes;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crcOf(type + data));
}

} // namespace

QByteArray smallPdf(const QStringList &lines)
{
    const auto content = contentOf(lines);
    const QByteArrayList objects {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 6\n" + places + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray smallPage(const QString &title, const QStringList &paragraphs)
{
    QString page = u"<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>"_s + title
        + u"</title><style>p{color:red}</style><script>var secret = 'unseen';</script></head>\n<body><article>\n"_s;
    for (const auto &paragraph : paragraphs)
        page += u"<p>"_s + paragraph + u"</p>\n"_s;
    page += u"</article></body></html>\n"_s;
    return page.toUtf8();
}

QByteArray smallPng(const QByteArray &comment)
{
    // A grey point: zlib's stored block around the filter byte and the value.
    const QByteArray pixels("\x78\x01\x01\x02\x00\xfd\xff\x00\x80\x00\x82\x00\x81", 13);
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    png += chunk("IHDR", bigEndian(1) + bigEndian(1) + QByteArray("\x08\x00\x00\x00\x00", 5));
    if (!comment.isEmpty())
        png += chunk("tEXt", QByteArray("Comment\0", 8) + comment);
    return png + chunk("IDAT", pixels) + chunk("IEND", {});
}

} // namespace tenue
