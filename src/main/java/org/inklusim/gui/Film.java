package org.inklusim.gui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A film of weeks, an animated GIF written by Java's own ImageIO: frame by frame into a file of its own until saved. */
final class Film {
    /** Frames that are taken at most; later weeks are left out. */
    static final int MOST = 2000;

    private static final String HUNDREDTHS = "20";

    private Path file;
    private ImageWriter writer;
    private ImageOutputStream out;
    private IOException failure;
    private int frames;

    /** Begins anew. */
    synchronized void begin() throws IOException {
        close();
        failure = null;
        frames = 0;
        file = Files.createTempFile("inklusim", ".gif");
        writer = ImageIO.getImageWritersBySuffix("gif").next();
        out = ImageIO.createImageOutputStream(file.toFile());
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    /** Whether frames are wanted. */
    synchronized boolean running() {
        return writer != null && failure == null && frames < MOST;
    }

    /** Writes a frame; what goes wrong is told when the film is saved. */
    synchronized void take(BufferedImage picture) {
        try {
            writer.writeToSequence(new IIOImage(picture, null, timing(picture)), null);
            frames++;
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Ends the film and puts it where it is wanted; an empty one is refused. */
    synchronized void save(Path target) throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (frames == 0) {
            throw new IOException("no week has passed while it was recorded");
        }
        if (writer != null) {
            writer.endWriteSequence();
            end();
        }
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void end() throws IOException {
        writer.dispose();
        writer = null;
        out.close();
    }

    /** Takes no more frames and keeps nothing. */
    synchronized void close() {
        try {
            if (writer != null) {
                end();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            failure = e;
        }
        file = null;
    }

    private IIOMetadata timing(BufferedImage frame) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
        String format = metadata.getNativeMetadataFormatName();
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
        IIOMetadataNode control = node(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", HUNDREDTHS);
        control.setAttribute("transparentColorIndex", "0");
        if (frames == 0) {
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(new byte[] {1, 0, 0});
            node(root, "ApplicationExtensions").appendChild(loop);
        }
        metadata.setFromTree(format, root);
        return metadata;
    }

    private static IIOMetadataNode node(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        IIOMetadataNode made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }
}
