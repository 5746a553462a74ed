// biome-ignore-all format: generated
/* eslint-disable */
import * as $protobuf from "./protobuf.js";

/** Namespace trellis. */
export namespace trellis {

    /** Namespace models. */
    namespace models {

        /**
         * Properties of a Manifest.
         * @deprecated Use trellis.models.Manifest.$Properties instead.
         */
        interface IManifest extends trellis.models.Manifest.$Properties {
        }

        /** Represents a Manifest. */
        class Manifest {

            /**
             * Constructs a new Manifest.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.models.Manifest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Manifest version. */
            version: number;

            /** Manifest name. */
            name: string;

            /** Manifest createdMs. */
            createdMs: number;

            /** Manifest parents. */
            parents: Uint8Array[];

            /** Manifest files. */
            files: trellis.models.File.$Properties[];

            /** Manifest tensorIndex. */
            tensorIndex: Uint8Array;

            /** Manifest metadata. */
            metadata?: (trellis.models.Metadata.$Properties|null);

            /** Manifest encryption. */
            encryption?: (trellis.models.Encryption.$Properties|null);

            /**
             * Creates a new Manifest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Manifest instance
             */
            static create(properties: trellis.models.Manifest.$Shape): trellis.models.Manifest & trellis.models.Manifest.$Shape;
            static create(properties?: trellis.models.Manifest.$Properties): trellis.models.Manifest;

            /**
             * Encodes the specified Manifest message. Does not implicitly {@link trellis.models.Manifest.verify|verify} messages.
             * @param message Manifest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.models.Manifest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Manifest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.models.Manifest & trellis.models.Manifest.$Shape} Manifest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.models.Manifest & trellis.models.Manifest.$Shape;

            /**
             * Verifies a Manifest message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Manifest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Manifest
             */
            static fromObject(object: { [k: string]: any }): trellis.models.Manifest;

            /**
             * Creates a plain object from a Manifest message. Also converts values to other types if specified.
             * @param message Manifest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.models.Manifest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Manifest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Manifest {

            /** Properties of a Manifest. */
            interface $Properties {

                /** Manifest version */
                version?: (number|null);

                /** Manifest name */
                name?: (string|null);

                /** Manifest createdMs */
                createdMs?: (number|null);

                /** Manifest parents */
                parents?: (Uint8Array[]|null);

                /** Manifest files */
                files?: (trellis.models.File.$Properties[]|null);

                /** Manifest tensorIndex */
                tensorIndex?: (Uint8Array|null);

                /** Manifest metadata */
                metadata?: (trellis.models.Metadata.$Properties|null);

                /** Manifest encryption */
                encryption?: (trellis.models.Encryption.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Manifest. */
            type $Shape = trellis.models.Manifest.$Properties;
        }

        /**
         * Properties of a File.
         * @deprecated Use trellis.models.File.$Properties instead.
         */
        interface IFile extends trellis.models.File.$Properties {
        }

        /** Represents a File. */
        class File {

            /**
             * Constructs a new File.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.models.File.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** File path. */
            path: string;

            /** File sizeBytes. */
            sizeBytes: number;

            /** File executable. */
            executable: boolean;

            /** File sha256. */
            sha256: Uint8Array;

            /** File chunkList. */
            chunkList: Uint8Array;

            /**
             * Creates a new File instance using the specified properties.
             * @param [properties] Properties to set
             * @returns File instance
             */
            static create(properties: trellis.models.File.$Shape): trellis.models.File & trellis.models.File.$Shape;
            static create(properties?: trellis.models.File.$Properties): trellis.models.File;

            /**
             * Encodes the specified File message. Does not implicitly {@link trellis.models.File.verify|verify} messages.
             * @param message File message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.models.File.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a File message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.models.File & trellis.models.File.$Shape} File
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.models.File & trellis.models.File.$Shape;

            /**
             * Verifies a File message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a File message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns File
             */
            static fromObject(object: { [k: string]: any }): trellis.models.File;

            /**
             * Creates a plain object from a File message. Also converts values to other types if specified.
             * @param message File
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.models.File, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this File to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace File {

            /** Properties of a File. */
            interface $Properties {

                /** File path */
                path?: (string|null);

                /** File sizeBytes */
                sizeBytes?: (number|null);

                /** File executable */
                executable?: (boolean|null);

                /** File sha256 */
                sha256?: (Uint8Array|null);

                /** File chunkList */
                chunkList?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a File. */
            type $Shape = trellis.models.File.$Properties;
        }

        /**
         * Properties of a Metadata.
         * @deprecated Use trellis.models.Metadata.$Properties instead.
         */
        interface IMetadata extends trellis.models.Metadata.$Properties {
        }

        /** Represents a Metadata. */
        class Metadata {

            /**
             * Constructs a new Metadata.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.models.Metadata.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Metadata license. */
            license: string;

            /** Metadata baseModels. */
            baseModels: string[];

            /** Metadata architectures. */
            architectures: string[];

            /** Metadata modelType. */
            modelType: string;

            /**
             * Creates a new Metadata instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Metadata instance
             */
            static create(properties: trellis.models.Metadata.$Shape): trellis.models.Metadata & trellis.models.Metadata.$Shape;
            static create(properties?: trellis.models.Metadata.$Properties): trellis.models.Metadata;

            /**
             * Encodes the specified Metadata message. Does not implicitly {@link trellis.models.Metadata.verify|verify} messages.
             * @param message Metadata message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.models.Metadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Metadata message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.models.Metadata & trellis.models.Metadata.$Shape} Metadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.models.Metadata & trellis.models.Metadata.$Shape;

            /**
             * Verifies a Metadata message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Metadata message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Metadata
             */
            static fromObject(object: { [k: string]: any }): trellis.models.Metadata;

            /**
             * Creates a plain object from a Metadata message. Also converts values to other types if specified.
             * @param message Metadata
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.models.Metadata, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Metadata to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Metadata {

            /** Properties of a Metadata. */
            interface $Properties {

                /** Metadata license */
                license?: (string|null);

                /** Metadata baseModels */
                baseModels?: (string[]|null);

                /** Metadata architectures */
                architectures?: (string[]|null);

                /** Metadata modelType */
                modelType?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Metadata. */
            type $Shape = trellis.models.Metadata.$Properties;
        }

        /**
         * Properties of a TensorIndex.
         * @deprecated Use trellis.models.TensorIndex.$Properties instead.
         */
        interface ITensorIndex extends trellis.models.TensorIndex.$Properties {
        }

        /** Represents a TensorIndex. */
        class TensorIndex {

            /**
             * Constructs a new TensorIndex.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.models.TensorIndex.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TensorIndex version. */
            version: number;

            /** TensorIndex tensors. */
            tensors: trellis.models.Tensor.$Properties[];

            /**
             * Creates a new TensorIndex instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TensorIndex instance
             */
            static create(properties: trellis.models.TensorIndex.$Shape): trellis.models.TensorIndex & trellis.models.TensorIndex.$Shape;
            static create(properties?: trellis.models.TensorIndex.$Properties): trellis.models.TensorIndex;

            /**
             * Encodes the specified TensorIndex message. Does not implicitly {@link trellis.models.TensorIndex.verify|verify} messages.
             * @param message TensorIndex message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.models.TensorIndex.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TensorIndex message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.models.TensorIndex & trellis.models.TensorIndex.$Shape} TensorIndex
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.models.TensorIndex & trellis.models.TensorIndex.$Shape;

            /**
             * Verifies a TensorIndex message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TensorIndex message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TensorIndex
             */
            static fromObject(object: { [k: string]: any }): trellis.models.TensorIndex;

            /**
             * Creates a plain object from a TensorIndex message. Also converts values to other types if specified.
             * @param message TensorIndex
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.models.TensorIndex, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TensorIndex to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TensorIndex {

            /** Properties of a TensorIndex. */
            interface $Properties {

                /** TensorIndex version */
                version?: (number|null);

                /** TensorIndex tensors */
                tensors?: (trellis.models.Tensor.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TensorIndex. */
            type $Shape = trellis.models.TensorIndex.$Properties;
        }

        /**
         * Properties of a Tensor.
         * @deprecated Use trellis.models.Tensor.$Properties instead.
         */
        interface ITensor extends trellis.models.Tensor.$Properties {
        }

        /** Represents a Tensor. */
        class Tensor {

            /**
             * Constructs a new Tensor.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.models.Tensor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Tensor name. */
            name: string;

            /** Tensor dtype. */
            dtype: string;

            /** Tensor shape. */
            shape: number[];

            /** Tensor file. */
            file: number;

            /** Tensor offsetBytes. */
            offsetBytes: number;

            /** Tensor lengthBytes. */
            lengthBytes: number;

            /** Tensor layer. */
            layer?: (number|null);

            /**
             * Creates a new Tensor instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Tensor instance
             */
            static create(properties: trellis.models.Tensor.$Shape): trellis.models.Tensor & trellis.models.Tensor.$Shape;
            static create(properties?: trellis.models.Tensor.$Properties): trellis.models.Tensor;

            /**
             * Encodes the specified Tensor message. Does not implicitly {@link trellis.models.Tensor.verify|verify} messages.
             * @param message Tensor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.models.Tensor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Tensor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.models.Tensor & trellis.models.Tensor.$Shape} Tensor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.models.Tensor & trellis.models.Tensor.$Shape;

            /**
             * Verifies a Tensor message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Tensor message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Tensor
             */
            static fromObject(object: { [k: string]: any }): trellis.models.Tensor;

            /**
             * Creates a plain object from a Tensor message. Also converts values to other types if specified.
             * @param message Tensor
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.models.Tensor, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Tensor to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Tensor {

            /** Properties of a Tensor. */
            interface $Properties {

                /** Tensor name */
                name?: (string|null);

                /** Tensor dtype */
                dtype?: (string|null);

                /** Tensor shape */
                shape?: (number[]|null);

                /** Tensor file */
                file?: (number|null);

                /** Tensor offsetBytes */
                offsetBytes?: (number|null);

                /** Tensor lengthBytes */
                lengthBytes?: (number|null);

                /** Tensor layer */
                layer?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Tensor. */
            type $Shape = trellis.models.Tensor.$Properties;
        }

        /**
         * Properties of an Encryption.
         * @deprecated Use trellis.models.Encryption.$Properties instead.
         */
        interface IEncryption extends trellis.models.Encryption.$Properties {
        }

        /** Represents an Encryption. */
        class Encryption {

            /**
             * Constructs a new Encryption.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.models.Encryption.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Encryption scheme. */
            scheme: string;

            /** Encryption salt. */
            salt: Uint8Array;

            /** Encryption recipients. */
            recipients: trellis.models.WrappedKey.$Properties[];

            /** Encryption sealedManifest. */
            sealedManifest: Uint8Array;

            /**
             * Creates a new Encryption instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Encryption instance
             */
            static create(properties: trellis.models.Encryption.$Shape): trellis.models.Encryption & trellis.models.Encryption.$Shape;
            static create(properties?: trellis.models.Encryption.$Properties): trellis.models.Encryption;

            /**
             * Encodes the specified Encryption message. Does not implicitly {@link trellis.models.Encryption.verify|verify} messages.
             * @param message Encryption message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.models.Encryption.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Encryption message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.models.Encryption & trellis.models.Encryption.$Shape} Encryption
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.models.Encryption & trellis.models.Encryption.$Shape;

            /**
             * Verifies an Encryption message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Encryption message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Encryption
             */
            static fromObject(object: { [k: string]: any }): trellis.models.Encryption;

            /**
             * Creates a plain object from an Encryption message. Also converts values to other types if specified.
             * @param message Encryption
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.models.Encryption, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Encryption to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Encryption {

            /** Properties of an Encryption. */
            interface $Properties {

                /** Encryption scheme */
                scheme?: (string|null);

                /** Encryption salt */
                salt?: (Uint8Array|null);

                /** Encryption recipients */
                recipients?: (trellis.models.WrappedKey.$Properties[]|null);

                /** Encryption sealedManifest */
                sealedManifest?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Encryption. */
            type $Shape = trellis.models.Encryption.$Properties;
        }

        /**
         * Properties of a WrappedKey.
         * @deprecated Use trellis.models.WrappedKey.$Properties instead.
         */
        interface IWrappedKey extends trellis.models.WrappedKey.$Properties {
        }

        /** Represents a WrappedKey. */
        class WrappedKey {

            /**
             * Constructs a new WrappedKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: trellis.models.WrappedKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WrappedKey peer. */
            peer: string;

            /** WrappedKey recipientKey. */
            recipientKey: Uint8Array;

            /** WrappedKey ephemeralKey. */
            ephemeralKey: Uint8Array;

            /** WrappedKey sealed. */
            sealed: Uint8Array;

            /**
             * Creates a new WrappedKey instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WrappedKey instance
             */
            static create(properties: trellis.models.WrappedKey.$Shape): trellis.models.WrappedKey & trellis.models.WrappedKey.$Shape;
            static create(properties?: trellis.models.WrappedKey.$Properties): trellis.models.WrappedKey;

            /**
             * Encodes the specified WrappedKey message. Does not implicitly {@link trellis.models.WrappedKey.verify|verify} messages.
             * @param message WrappedKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: trellis.models.WrappedKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WrappedKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {trellis.models.WrappedKey & trellis.models.WrappedKey.$Shape} WrappedKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): trellis.models.WrappedKey & trellis.models.WrappedKey.$Shape;

            /**
             * Verifies a WrappedKey message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a WrappedKey message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WrappedKey
             */
            static fromObject(object: { [k: string]: any }): trellis.models.WrappedKey;

            /**
             * Creates a plain object from a WrappedKey message. Also converts values to other types if specified.
             * @param message WrappedKey
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: trellis.models.WrappedKey, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WrappedKey to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WrappedKey {

            /** Properties of a WrappedKey. */
            interface $Properties {

                /** WrappedKey peer */
                peer?: (string|null);

                /** WrappedKey recipientKey */
                recipientKey?: (Uint8Array|null);

                /** WrappedKey ephemeralKey */
                ephemeralKey?: (Uint8Array|null);

                /** WrappedKey sealed */
                sealed?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WrappedKey. */
            type $Shape = trellis.models.WrappedKey.$Properties;
        }
    }
}
