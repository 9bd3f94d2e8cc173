package org.shuangyong.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.shuangyong.platform.tenancy.Region;

/** Finds a sealed value by the whole of it: HMAC-SM3 under a key of its own. */
@ApplicationScoped
public class BlindIndex {
  @Inject CryptoKeys keys;
  @Inject IndexLift lift;
  @Inject Region region;

  /**
   * Macs at rest, by the key they have (the array itself, which a key keeps), as {@link
   * FieldCipher} keeps its ciphers: half of what a short value costs is the key.
   */
  private final Map<byte[], Queue<HMac>> idle = new ConcurrentHashMap<>();

  /**
   * 64 hexadecimal digits; null in, null out. While the key is being changed, rows that hold the
   * value under the former key are put under the new one first: whoever asks finds them.
   *
   * @param field what the value is, so that equal values of two fields do not show as equal
   */
  public String of(String field, String value) {
    if (value == null) {
      return null;
    }
    String now = now(field, value);
    if (keys.formerIndex() != null) {
      lift.lift(region.code(), field, Map.of(former(field, value), now));
    }
    return now;
  }

  String now(String field, String value) {
    return mac(keys.index(), field, value);
  }

  /** Under the former key; null where there is none. */
  String former(String field, String value) {
    return keys.formerIndex() == null ? null : mac(keys.formerIndex(), field, value);
  }

  private String mac(byte[] key, String field, String value) {
    Queue<HMac> ready = idle.computeIfAbsent(key, k -> new ConcurrentLinkedQueue<>());
    HMac rested = ready.poll();
    HMac mac = rested == null ? keyed(key) : rested;
    byte[] bytes = (field + "\n" + value).getBytes(StandardCharsets.UTF_8);
    mac.update(bytes, 0, bytes.length);
    byte[] out = new byte[mac.getMacSize()];
    mac.doFinal(out, 0);
    ready.add(mac);
    return HexFormat.of().formatHex(out);
  }

  private static HMac keyed(byte[] key) {
    HMac mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(key));
    return mac;
  }
}
