package org.inklusim.experiment.sweep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.inklusim.experiment.Failure;
import org.inklusim.observe.OutcomeColumn;

/**
 * Records as bytes. Names of columns are written once in each segment, before the first run that has them; runs name
 * their columns by number.
 */
final class RecordBytes {
    /** Bytes of the id of a run. */
    static final int ID = 16;

    private static final int COLUMNS = 1;
    private static final int RUN = 2;
    private static final int FAILURE = 3;
    private static final int LONGEST_TEXT = 20_000;

    private final Map<List<OutcomeColumn>, Integer> numbers = new HashMap<>();
    private final List<List<OutcomeColumn>> columns = new ArrayList<>();

    /** The records that must be written for a run: perhaps its columns, and itself. */
    List<byte[]> of(RunRecord run) throws IOException {
        List<byte[]> records = new ArrayList<>();
        if (run.failure() == null && !numbers.containsKey(run.columns())) {
            numbers.put(run.columns(), numbers.size());
            records.add(columns(run.columns()));
        }
        records.add(run.failure() == null ? run(run) : failure(run));
        return records;
    }

    private static byte[] columns(List<OutcomeColumn> columns) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeByte(COLUMNS);
        out.writeInt(columns.size());
        for (OutcomeColumn column : columns) {
            out.writeUTF(column.outcome());
            out.writeUTF(column.group());
        }
        return bytes.toByteArray();
    }

    private byte[] run(RunRecord run) throws IOException {
        var bytes = new ByteArrayOutputStream(32 + Double.BYTES * run.values().length);
        DataOutputStream out = head(bytes, RUN, run);
        out.writeInt(numbers.get(run.columns()));
        for (double value : run.values()) {
            out.writeDouble(value);
        }
        return bytes.toByteArray();
    }

    private static byte[] failure(RunRecord run) throws IOException {
        var bytes = new ByteArrayOutputStream();
        DataOutputStream out = head(bytes, FAILURE, run);
        text(out, run.failure().scenario() == null ? "" : run.failure().scenario());
        text(out, run.failure().message());
        text(out, run.failure().stack());
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.substring(0, Math.min(text.length(), LONGEST_TEXT)).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static DataOutputStream head(ByteArrayOutputStream bytes, int kind, RunRecord run) throws IOException {
        var out = new DataOutputStream(bytes);
        out.writeByte(kind);
        out.writeInt(run.point());
        out.writeInt(run.replicate());
        out.write(HexFormat.of().parseHex(run.id()), 0, ID);
        return out;
    }

    /**
     * Reads a record; they must be read in the order in which they were written.
     *
     * @return the run; null for a record that holds none
     * @throws IOException when these bytes are no record
     */
    RunRecord read(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        int kind = in.readByte();
        if (kind == COLUMNS) {
            List<OutcomeColumn> names = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                names.add(new OutcomeColumn(in.readUTF(), in.readUTF()));
            }
            columns.add(List.copyOf(names));
            return null;
        }
        int point = in.readInt();
        int replicate = in.readInt();
        String id = HexFormat.of().formatHex(in.readNBytes(ID));
        if (kind == FAILURE) {
            String scenario = text(in);
            Failure failure = new Failure(replicate, scenario.isEmpty() ? null : scenario, text(in), text(in));
            return RunRecord.failed(point, replicate, id, failure);
        }
        if (kind != RUN) {
            throw new IOException("a record of kind " + kind);
        }
        List<OutcomeColumn> names = columns.get(in.readInt());
        double[] values = new double[names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return RunRecord.finished(point, replicate, id, names, values);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
