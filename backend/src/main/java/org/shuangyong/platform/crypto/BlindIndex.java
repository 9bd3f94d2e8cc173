package org.shuangyong.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Finds a sealed value by the whole of it: HMAC-SM3 under a key of its own. */
@ApplicationScoped
public class BlindIndex {
  @Inject CryptoKeys keys;

  /**
   * 64 hexadecimal digits; null in, null out.
   *
   * @param field what the value is, so that equal values of two fields do not show as equal
   */
  public String of(String field, String value) {
    if (value == null) {
      return null;
    }
    HMac mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(keys.index()));
    byte[] bytes = (field + "\n" + value).getBytes(StandardCharsets.UTF_8);
    mac.update(bytes, 0, bytes.length);
    byte[] out = new byte[mac.getMacSize()];
    mac.doFinal(out, 0);
    return HexFormat.of().formatHex(out);
  }
}
