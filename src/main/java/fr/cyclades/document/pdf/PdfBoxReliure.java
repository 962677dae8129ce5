package fr.cyclades.document.pdf;

import fr.cyclades.document.Reliure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.stereotype.Component;

@Component
class PdfBoxReliure implements Reliure {

    @Override
    public byte[] relier(List<byte[]> documents) {
        var sortie = new ByteArrayOutputStream();
        var reliure = new PDFMergerUtility();
        documents.forEach(pdf -> reliure.addSource(new RandomAccessReadBuffer(pdf)));
        reliure.setDestinationStream(sortie);
        try {
            reliure.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
        return sortie.toByteArray();
    }
}
