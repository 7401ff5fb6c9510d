// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< of the translation: one, or one for each number
    bool isFinished = true;
    bool isCounted = false;

    QString name() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isCounted = xml.attributes().value(u"numerus"_s) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.isCounted) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return messages;
}

/// "%1", "%n" … of `text`, each once, in a fixed order.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?[0-9]|n)"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

/// The catalogues against what the sources say today, as lupdate reads them.
class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QList<Message> m_french;
    QList<Message> m_english;

    static void report(const QStringList &faults)
    {
        QVERIFY2(faults.isEmpty(), qPrintable(u"%1 messages:\n%2"_s.arg(faults.size()).arg(faults.join(u'\n'))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDir kept(sourceFolder() + u"/resources/translations"_s);
        for (const auto &name : { u"tenue_fr.ts"_s, u"tenue_en.ts"_s })
            QVERIFY(QFile::copy(kept.filePath(name), m_folder.filePath(name)));
        QProcess reader;
        reader.start(qEnvironmentVariable("TENUE_CMAKE"),
                     { u"-DLUPDATE="_s + qEnvironmentVariable("TENUE_LUPDATE"), u"-DSOURCE_DIR="_s + sourceFolder(),
                       u"-DCATALOGUES="_s + m_folder.path(), u"-P"_s,
                       sourceFolder() + u"/.cmake/update-translations.cmake"_s });
        QVERIFY(reader.waitForFinished());
        QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
        m_french = readCatalogue(m_folder.filePath(u"tenue_fr.ts"_s));
        m_english = readCatalogue(m_folder.filePath(u"tenue_en.ts"_s));
        QVERIFY(m_french.size() > 500);
    }

    void everyWordHasItsFrench()
    {
        QStringList missing;
        for (const auto &message : std::as_const(m_french)) {
            if (!message.isFinished || message.forms.isEmpty() || message.forms.contains(QString()))
                missing.append(message.name());
        }
        report(missing);
    }

    // lupdate loses the class where a constructor's initialisers hold "{}": the program looks for the words
    // in the class, so that they would stay English. QString() does instead.
    void wordsOfClassesAreInTheirClass()
    {
        QStringList lost;
        for (const auto &message : std::as_const(m_french)) {
            if (message.context == "tenue"_L1)
                lost.append(message.source);
        }
        report(lost);
    }

    void everyCountHasItsEnglish()
    {
        QStringList missing;
        for (const auto &message : std::as_const(m_english)) {
            if (!message.isFinished || message.forms.size() != 2 || message.forms.contains(QString()))
                missing.append(message.name());
        }
        report(missing);
    }

    void translationsKeepThePlaces()
    {
        QStringList wrong;
        for (const auto &message : m_french + m_english) {
            for (const auto &form : message.forms) {
                auto wanted = placesIn(message.source);
                if (message.isCounted && !form.contains(u"%n"_s))
                    wanted.removeAll(u"%n"_s); // "one row" needs no figure
                if (!form.isEmpty() && placesIn(form) != wanted)
                    wrong.append(message.name() + u" → "_s + form);
            }
        }
        report(wrong);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TranslationsTest)
#include "translations_test.moc"
