package fr.cyclades.stockage.octets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** A channel that the end of the sealing leaves open, so that it can still be flushed to the disk. */
record SansFermer(WritableByteChannel canal) implements WritableByteChannel {

    @Override
    public int write(ByteBuffer octets) throws IOException {
        return canal.write(octets);
    }

    @Override
    public boolean isOpen() {
        return canal.isOpen();
    }

    @Override
    public void close() {}
}
